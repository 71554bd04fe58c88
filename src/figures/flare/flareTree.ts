import type { FigureOf } from '../../schemas/figure.ts';
import { isEarly, painStaysHigh, readFlare } from '../../simulator/clinical/index.ts';
import type { Protocol } from '../../simulator/index.ts';

export type FlareCase = FigureOf<'flareTree'>['cases'][number];
/** The numbers of a profile that the tree reads (claims flare-band and step-back-criteria). */
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

/** The right answer to every question of the tree, as the clinic reads the same days. */
export function answersOf(one: FlareCase, rules: FlareRules): Record<QuestionId, boolean> {
  const today = one.pain.length;
  const rows = one.pain.map((painAverage, day) => ({ day, painAverage, newSigns: [] }));
  const { active, inBand } = readFlare(rows, rules, one.usual, today, today - one.stageDay);
  return {
    newSign: one.newSign,
    up: active,
    stepBack: painStaysHigh(rows, rules, one.usual) || one.useLost,
    band: inBand,
    window: isEarly(one.stageDay, rules),
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
