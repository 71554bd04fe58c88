/** Virtual cohorts for calibration: a face of its own, so that a case room does not load them. */
export {
  type CardRow,
  everybodyRows,
  type From,
  GROUPS,
  groupRows,
  programmeRows,
} from './card.ts';
export { runCourse } from './course.ts';
export type { Findings, Study } from './group.ts';
export { agrees, passRule, type Target } from './judge.ts';
export {
  bounds,
  type Changes,
  drawNumbers,
  MOVED,
  outcomeOf,
  rankCorrelation,
  withNumbers,
} from './sensitivity.ts';
export { STUDIES, type StudyName } from './studies.ts';
