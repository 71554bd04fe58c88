import { functionScoreFor, type Observation } from '../../../simulator/index.ts';

/** One thing that a good start does not leave out, and whether it has been done. */
export interface AgendaItem {
  /** `room.agenda.<id>` says it. */
  readonly id: string;
  readonly done: boolean;
  /** Deeds done, and of how many. */
  readonly count: number;
  readonly total: number;
}

type Deed = string;
const symptoms: readonly Deed[] = [
  'ask.sensorySymptoms',
  'ask.colourTemperature',
  'ask.swellingSweating',
  'ask.movementSkin',
];
const signs: readonly Deed[] = [
  'examine.look',
  'examine.brush',
  'examine.skinTemperature',
  'examine.range',
];

/** Deeds that all have to be done for an item (protocol A, B and F). */
export const AGENDA: readonly { readonly id: string; readonly deeds: readonly Deed[] }[] = [
  { id: 'redFlags', deeds: ['ask.redFlagSymptoms'] },
  { id: 'symptoms', deeds: symptoms },
  { id: 'signs', deeds: signs },
  { id: 'diagnosis', deeds: ['diagnose'] },
  {
    id: 'screening',
    deeds: [
      'measure.vision',
      'measure.cognition',
      'measure.phq9',
      'measure.gad7',
      'measure.tsk11',
      'examine.otherHand',
      'examine.tremorDystonia',
    ],
  },
  { id: 'baseline', deeds: ['measure.leftRightTest'] },
  { id: 'limits', deeds: ['agree.painLimit', 'agree.flarePlan'] },
];

/** Visits in which the list is shown: what is open after them stays in the debrief. */
const OPENING_VISITS = 2;

/** What the first visits are for, with what has been done of it. */
export function agenda(observation: Observation): readonly AgendaItem[] {
  if (observation.visit > OPENING_VISITS) return [];
  const done = new Set(
    observation.actions.map(({ action }) =>
      'subject' in action ? `${action.kind}.${action.subject}` : action.kind,
    ),
  );
  const functionDeed = `measure.${functionScoreFor(observation.face.limb)}`;
  const items = AGENDA.map(({ id, deeds }) => {
    const wanted = id === 'baseline' ? [...deeds, functionDeed] : deeds;
    const count = wanted.filter((deed) => done.has(deed)).length;
    return { id, done: count === wanted.length, count, total: wanted.length };
  });
  return items.every((item) => item.done) ? [] : items;
}
