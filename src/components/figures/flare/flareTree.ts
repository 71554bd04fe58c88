import type { FigureOf } from '../../../schemas/figure.ts';
import type { Protocol } from '../../../simulator/index.ts';

export type FlareCase = FigureOf<'flareTree'>['cases'][number];
/** The numbers of a profile that the tree reads (protocol F3, claims flare-band and step-back-criteria). */
export type FlareRules = Pick<Protocol, 'flare' | 'stepBack'>;

/** Where each answer leads: another question, or one of the ends. */
export const TREE = {
  newSign: { yes: 'end:clock', no: 'up' },
  up: { yes: 'stepBack', no: 'end:carryOn' },
  stepBack: { yes: 'end:stepBack', no: 'band' },
  band: { yes: 'window', no: 'end:reduce' },
  window: { yes: 'end:trim', no: 'end:reduce' },
} as const;
export type QuestionId = keyof typeof TREE;
export const FIRST: QuestionId = 'newSign';
export type Answers = Partial<Record<QuestionId, boolean>>;

/** From this rise on one speaks of a flare, NRS points (claim flare-band). */
const FLARE_FROM = 1;

const lastTwo = (pain: readonly number[]) =>
  pain.slice(-2).reduce((sum, one) => sum + one, 0) / Math.min(2, pain.length);

/** Days in a row, ending yesterday, at least a point above the usual. */
export function daysUp({ pain, usual }: Pick<FlareCase, 'pain' | 'usual'>): number {
  const calm = [...pain].reverse().findIndex((one) => one < usual + FLARE_FROM);
  return calm === -1 ? pain.length : calm;
}

/** The right answer to every question of the tree, by the same rules as the simulator's. */
export function answersOf(
  one: FlareCase,
  { flare, stepBack }: FlareRules,
): Record<QuestionId, boolean> {
  const level = lastTwo(one.pain);
  const rise = level - one.usual;
  const needed = Math.floor(stepBack.overHours / 24) + 1;
  const high = one.pain.slice(-needed).every((nrs) => nrs > one.usual + stepBack.riseNrs);
  const small = rise <= flare.riseNrs || level <= one.usual * (1 + flare.riseFraction);
  return {
    newSign: one.newSign,
    up: rise >= FLARE_FROM,
    stepBack: high || one.useLost,
    band: small && daysUp(one) * 24 <= flare.maxHours + 24,
    window: one.stageDay <= flare.windowDays,
  };
}

/** The questions asked so far, in order, and the end if there is one. */
export function walk(answers: Answers): { asked: QuestionId[]; end: string | null } {
  const asked: QuestionId[] = [];
  let at: string = FIRST;
  while (!at.startsWith('end:')) {
    const question = at as QuestionId;
    asked.push(question);
    const answer = answers[question];
    if (answer === undefined) return { asked, end: null };
    at = TREE[question][answer ? 'yes' : 'no'];
  }
  return { asked, end: at.slice('end:'.length) };
}

/** Every way through the tree, for the table. */
export function allPaths(from: string = FIRST): { steps: [QuestionId, boolean][]; end: string }[] {
  if (from.startsWith('end:')) return [{ steps: [], end: from.slice('end:'.length) }];
  const question = from as QuestionId;
  return ([true, false] as const).flatMap((answer) =>
    allPaths(TREE[question][answer ? 'yes' : 'no']).map(({ steps, end }) => ({
      steps: [[question, answer] as [QuestionId, boolean], ...steps],
      end,
    })),
  );
}
