import { acceptable } from '../clinical/acceptable.ts';
import type { Decision, DecisionSummary, JudgedDecision, Protocol } from '../types.ts';
import type { CaseNotes } from './notes.ts';

/** Slow to fast. Stopping is one step slower than stepping back; starting is judged by detectors. */
const PACE: Readonly<Partial<Record<Decision, number>>> = {
  stop: -2,
  stepBack: -1,
  hold: 0,
  advance: 1,
};
const TABLE: readonly Decision[] = ['stepBack', 'hold', 'advance'];

/** Signed steps from the nearest acceptable decision; 0 inside the set. */
function distanceFrom(did: Decision, decisions: readonly Decision[]): number {
  const own = PACE[did] ?? 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const one of decisions) {
    const distance = own - (PACE[one] ?? 0);
    if (Math.abs(distance) < Math.abs(nearest)) nearest = distance;
  }
  return nearest;
}

/** Every decision on a running track beside what the profile accepted that morning. */
export function judgeDecisions(notes: CaseNotes, protocol: Protocol): readonly JudgedDecision[] {
  return notes.decisions.flatMap((one) => {
    const running = one.track === 'gmi' ? one.before.gmi : one.before.touch;
    if (!running || one.decision === 'start') return [];
    const { decisions, because } = acceptable(one.track, one.known, protocol);
    const distance = distanceFrom(one.decision, decisions);
    return [
      {
        day: one.day,
        week: Math.floor(one.day / 7) + 1,
        track: one.track,
        did: one.decision,
        implied: one.implied,
        acceptable: decisions,
        because,
        agreed: decisions.includes(one.decision),
        distance,
      },
    ];
  });
}

/** Where a decision belongs in the 3 x 3 table: itself if acceptable, else the nearest that was. */
function shouldBe(one: JudgedDecision): Decision {
  if (one.agreed) return one.did;
  const pace = (PACE[one.did] ?? 0) - one.distance;
  return TABLE.find((decision) => PACE[decision] === pace) ?? 'hold';
}

/** The 3 x 3 table with nothing in it: what was done > what should have been. */
const EMPTY: Readonly<Record<string, number>> = Object.fromEntries(
  TABLE.flatMap((did) => TABLE.map((should) => [`${did}>${should}`, 0])),
);

export function summarise(judged: readonly JudgedDecision[]): DecisionSummary {
  const table = { ...EMPTY };
  for (const one of judged) {
    const key = `${one.did}>${shouldBe(one)}`;
    if (key in table) table[key] = (table[key] ?? 0) + 1;
  }
  const n = judged.length;
  const sum = judged.reduce((total, one) => total + one.distance, 0);
  return {
    judged,
    table,
    agreement: n === 0 ? null : judged.filter((one) => one.agreed).length / n,
    paceBias: n === 0 ? null : sum / n,
  };
}
