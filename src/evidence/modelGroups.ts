import { judgementNumbers, numberGroups, type Parameter } from '../simulator/index.ts';
import type { Words } from '../words/wordsIn.ts';

/** The groups, in the order of the model card. */
const ORDER = [
  'pain',
  'natural',
  'person',
  'judging',
  'will',
  'teaching',
  'provocation',
  'technique',
  'activity',
  'touch',
  'flares',
  'mind',
  'sleep',
  'function',
  'signs',
  'diary',
  'instruments',
  'words',
  'trials',
  'answers',
] as const satisfies readonly (keyof ReturnType<typeof numberGroups>)[];

export interface ModelGroup {
  readonly title: string;
  readonly parameters: readonly (Parameter & { readonly name: string })[];
}

function groupOf(title: string, numbers: Readonly<Record<string, Parameter>>): ModelGroup {
  const parameters = Object.entries(numbers).map(([name, one]) => ({ name, ...one }));
  return { title, parameters };
}

/** Every number of the model, in groups; how left and right are told apart comes last. */
export function modelGroups({ t }: Words): readonly ModelGroup[] {
  const groups = numberGroups();
  return [
    ...ORDER.map((name) => groupOf(t(`evidence.model.group.${name}`), groups[name])),
    groupOf(t('evidence.model.group.judgement'), judgementNumbers()),
  ];
}
