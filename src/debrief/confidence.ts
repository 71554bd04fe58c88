import {
  CONFIDENCES,
  type Confidence,
  type DecisionMade,
  type JudgedDecision,
} from '../simulator/index.ts';

/** How often decisions made with one confidence agreed with the profile. */
export interface CalibrationRow {
  readonly confidence: Confidence;
  readonly decisions: number;
  readonly agreed: number;
}

/** Fewer say nothing. */
const FEWEST = 5;

/** The judged decision that belongs to one made; starts and silent holds have none. */
export function judgementOf(
  made: DecisionMade,
  judged: readonly JudgedDecision[],
): JudgedDecision | null {
  return (
    judged.find(
      (one) =>
        one.day === made.day &&
        one.track === made.track &&
        one.did === made.decision &&
        one.implied === made.implied,
    ) ?? null
  );
}

/** Sure, fairly sure, unsure against agreement; null with fewer than five judged decisions. */
export function calibrationOf(
  made: readonly DecisionMade[],
  judged: readonly JudgedDecision[],
): readonly CalibrationRow[] | null {
  const said = made.flatMap((one) => {
    const judgement = judgementOf(one, judged);
    return one.action && judgement
      ? [{ confidence: one.action.confidence, agreed: judgement.agreed }]
      : [];
  });
  if (said.length < FEWEST) return null;
  return CONFIDENCES.map((confidence) => {
    const own = said.filter((one) => one.confidence === confidence);
    return { confidence, decisions: own.length, agreed: own.filter((one) => one.agreed).length };
  });
}
