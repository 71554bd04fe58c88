import {
  CONFIDENCES,
  type Confidence,
  type DecisionMade,
  type JudgedDecision,
} from '../simulator/index.ts';

/** How often decisions made with one confidence agreed with the profile. */
export interface ConfidenceRow {
  readonly confidence: Confidence;
  readonly decisions: number;
  readonly agreed: number;
}

/** Fewer say nothing. */
const FEWEST = 5;

/** The judged decision that belongs to one made; starts and silent holds have none. */
export function judgementOf(
  made: Pick<DecisionMade, 'day' | 'track' | 'decision' | 'implied'>,
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

/** How well the trainee knew what they knew. */
export interface ConfidenceReading {
  readonly rows: readonly ConfidenceRow[];
  /** Share of the decisions made when sure that agreed; null when none was. */
  readonly sureShare: number | null;
  /** Sure more often than right. */
  readonly overSure: boolean;
}

/** Agreement when sure below which it is worth a word. */
const WELL = 0.8;

function readingOf(rows: readonly ConfidenceRow[]): ConfidenceReading {
  const sure = rows.find((row) => row.confidence === 'sure' && row.decisions > 0);
  const sureShare = sure ? sure.agreed / sure.decisions : null;
  return { rows, sureShare, overSure: sureShare !== null && sureShare < WELL };
}

/** Sure, fairly sure, unsure against agreement; null with fewer than five judged decisions. */
export function confidenceOf(
  made: readonly DecisionMade[],
  judged: readonly JudgedDecision[],
): ConfidenceReading | null {
  const said = made.flatMap((one) => {
    const judgement = judgementOf(one, judged);
    return one.action && judgement
      ? [{ confidence: one.action.confidence, agreed: judgement.agreed }]
      : [];
  });
  if (said.length < FEWEST) return null;
  return readingOf(
    CONFIDENCES.map((confidence) => {
      const own = said.filter((one) => one.confidence === confidence);
      return { confidence, decisions: own.length, agreed: own.filter((one) => one.agreed).length };
    }),
  );
}
