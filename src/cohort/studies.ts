import { article } from './articleStudies.ts';
import { firstYear, temperature } from './courseStudies.ts';
import type { Study } from './group.ts';
import {
  audit,
  gradedImagery,
  stageOrder,
  tactile,
  thinking,
  training,
} from './treatmentStudies.ts';

/** The simulated studies by name, as `content/calibration` asks for them. */
export const STUDIES = {
  training,
  gradedImagery,
  stageOrder,
  audit,
  thinking,
  tactile,
  firstYear,
  temperature,
  article,
} as const satisfies Record<string, Study>;

export type StudyName = keyof typeof STUDIES;
