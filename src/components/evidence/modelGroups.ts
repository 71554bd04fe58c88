import { judgementNumbers, numberGroups, type Parameter } from '../../simulator/index.ts';

/** What each group of the model's numbers is about, as the model card says it. */
const TITLES: Readonly<Record<keyof ReturnType<typeof numberGroups>, string>> = {
  pain: 'Pain',
  natural: 'Natural course',
  person: 'How attempts at the same case differ',
  judging: 'What weighs on judging pictures',
  will: 'Whether and how much is practised',
  teaching: 'What practice teaches, and what that relieves',
  provocation: 'What imagery, mirror and tasks provoke',
  technique: 'How imagery and the mirror are done',
  activity: 'Activity, warmth and wounds',
  touch: 'Touch',
  flares: 'Flares',
  mind: 'Fear, mood and trust',
  sleep: 'Sleep',
  function: 'Use of the limb',
  signs: 'Signs and symptoms',
  diary: 'The diary',
  instruments: 'Instruments and their error',
  words: 'What is said, asked and agreed',
  trials: 'What is tried in the room',
  answers: 'From where the patient answers, calls or leaves',
};

export interface ModelGroup {
  readonly title: string;
  readonly parameters: readonly (Parameter & { readonly name: string })[];
}

function groupOf(title: string, numbers: Readonly<Record<string, Parameter>>): ModelGroup {
  const parameters = Object.entries(numbers).map(([name, one]) => ({ name, ...one }));
  return { title, parameters };
}

/** Every number of the model, in groups; how left and right are told apart comes last. */
export function modelGroups(): readonly ModelGroup[] {
  const groups = numberGroups();
  const titled = Object.entries(TITLES).map(([name, title]) =>
    groupOf(title, groups[name as keyof typeof groups]),
  );
  return [...titled, groupOf('Telling left from right', judgementNumbers())];
}
