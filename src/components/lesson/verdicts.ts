import type { Certainty, Topic, Verdict } from '../../schemas/claim.ts';

interface VerdictWords {
  name: string;
  meaning: string;
  /** Drawn on a 16 by 16 grid: shape first, colour second. */
  path: string;
}

const RING = 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z';

export const VERDICT_WORDS: Record<Verdict, VerdictWords> = {
  supported: {
    name: 'Supported',
    meaning: 'Literature or consensus agrees. How firmly stands beside it as certainty.',
    path: 'M2.5 8.5 6.5 12.5 13.5 4',
  },
  partly: {
    name: 'Partly right',
    meaning: 'The core is sound; a number, the scope or the wording is off.',
    path: `${RING}M8 2.5v11`,
  },
  contested: {
    name: 'Contested',
    meaning: 'There is credible evidence on both sides.',
    path: 'M1.5 5.5h11M9.5 2.5l3 3-3 3M14.5 10.5h-11M6.5 7.5l-3 3 3 3',
  },
  unsupported: {
    name: 'Unsupported',
    meaning: 'We looked, and no adequate evidence backs it.',
    path: RING,
  },
  unverifiable: {
    name: 'Cannot be traced',
    meaning: 'No source could be found. Absence from our search is not proof.',
    path: 'M5 5.6a3 3 0 1 1 4.6 2.5C8.4 8.9 8 9.3 8 10.5M8 13.2v.6',
  },
  wrong: {
    name: 'Wrong',
    meaning: 'Its own source, or good evidence, contradicts it.',
    path: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  },
  assumption: {
    name: 'Our assumption',
    meaning: 'A number this course had to choose. Not evidence.',
    path: 'M8 2.5 14 13.5H2Z',
  },
};

export const CERTAINTY_WORDS: Record<Certainty, string> = {
  high: 'high certainty',
  moderate: 'moderate certainty',
  low: 'low certainty',
  'very-low': 'very low certainty',
  na: 'certainty not rated',
};

export const TOPIC_WORDS: Record<Topic, string> = {
  condition: 'The condition',
  diagnosis: 'Diagnosis',
  mechanism: 'Mechanisms',
  course: 'Course and outlook',
  imagery: 'Graded motor imagery',
  'left-right': 'Left/right judgement',
  touch: 'Touch',
  safety: 'Safety and screening',
  person: 'The person',
  measurement: 'Measurement',
  care: 'Care, access and training',
  stories: 'Stories and comments',
};

/** May it be said to a patient? */
export const SAY_WORDS = { yes: 'Yes', 'with-care': 'With care', no: 'Not like this' } as const;
