import { shuffled, streamFrom } from '../numbers/stream.ts';
import type { Check } from '../schemas/check.ts';
import { SHIFTS } from '../schemas/shifts.ts';

export type ChoiceCheck = Extract<Check, { kind: 'one' | 'several' | 'claim' | 'choose' }>;
export type NumberCheck = Extract<Check, { kind: 'number' }>;
export type OrderCheck = Extract<Check, { kind: 'order' }>;
export type MatchCheck = Extract<Check, { kind: 'match' }>;
export type ShiftCheck = Extract<Check, { kind: 'shift' }>;

/**
 * An answer to any question, as numbers, so that it can be kept.
 *
 * Choices: the places of the chosen options. `number`: the estimate. `order`: the items' places in
 * the order given. `match`: for each left side the place of its partner, −1 for none. `shift`: the
 * place in `SHIFTS`.
 */
export type Answer = readonly number[];

export type Band = 'low' | 'right' | 'high';

/** Where an estimate lies. */
export function bandOf(check: NumberCheck, value: number): Band {
  if (value < check.answer - check.tolerance) return 'low';
  return value > check.answer + check.tolerance ? 'high' : 'right';
}

const inPlace = (answer: Answer, length: number) =>
  answer.length === length && answer.every((value, i) => value === i);

/** Whether the whole answer is right. */
export function isRight(check: Check, answer: Answer): boolean {
  switch (check.kind) {
    case 'number':
      return answer[0] !== undefined && bandOf(check, answer[0]) === 'right';
    case 'order':
      return inPlace(answer, check.items.length);
    case 'match':
      return inPlace(answer, check.pairs.length);
    case 'shift':
      return SHIFTS[answer[0] ?? -1] === check.answer;
    default:
      return check.options.every((option, i) => option.right === answer.includes(i));
  }
}

/** Whether enough is answered to look at the reasons. */
export function isComplete(check: Check, answer: Answer): boolean {
  if (check.kind === 'choose') return answer.length === check.n;
  if (check.kind === 'match') return answer.length > 0 && answer.every((value) => value >= 0);
  return answer.length > 0;
}

/** Nothing chosen yet; what has to be ordered starts as it is shown. */
export function emptyAnswer(check: Check): Answer {
  if (check.kind === 'order') return placesFor(check.items.length, check.id);
  if (check.kind === 'match') return check.pairs.map(() => -1);
  return [];
}

/**
 * The places 0 to n−1 in an order that depends on the question only, so that the page that was built
 * and the page that wakes show the same. Never the right order.
 */
export function placesFor(n: number, id: string): number[] {
  const seed = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const places = shuffled(
    Array.from({ length: n }, (_, i) => i),
    streamFrom(seed),
  );
  return places.every((place, i) => place === i) ? [...places.slice(1), 0] : places;
}

const isOrAre = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** One line for screen readers and eyes alike. */
export function outcomeText(check: Check, answer: Answer): string {
  if (isRight(check, answer)) return check.kind === 'number' ? 'Close enough.' : 'Right.';
  switch (check.kind) {
    case 'number':
      return 'Not close yet.';
    case 'order':
    case 'match': {
      const off = answer.filter((value, i) => value !== i).length;
      const what = check.kind === 'order' ? 'out of place' : 'with another partner';
      return `Not quite: ${off} of ${answer.length} ${what}.`;
    }
    case 'several':
    case 'choose':
      return choiceOutcome(check, answer);
    case 'shift':
      return 'This course answers differently. Read why, and choose again if you like.';
    default:
      return 'Not the best answer. Read why, and choose again if you like.';
  }
}

function choiceOutcome(check: ChoiceCheck, chosen: Answer): string {
  const wrong = chosen.filter((i) => !check.options[i]?.right).length;
  const missed = check.options.filter((option, i) => option.right && !chosen.includes(i)).length;
  const parts = [
    ...(wrong > 0
      ? [isOrAre(wrong, 'chosen that does not belong', 'chosen that do not belong')]
      : []),
    ...(missed > 0 ? [`${missed} left out`] : []),
  ];
  return `Not quite: ${parts.join(', ')}.`;
}

/** What a reader is asked to do. */
export function taskOf(check: Check): string {
  switch (check.kind) {
    case 'one':
      return 'Choose the best answer';
    case 'several':
      return 'Choose all that apply';
    case 'claim':
      return 'Check the claim';
    case 'number':
      return 'Estimate';
    case 'order':
      return 'Put into order, first at the top';
    case 'match':
      return 'Find the partner of each';
    case 'choose':
      return `Choose exactly ${check.n}`;
    case 'shift':
      return 'A new fact arrives';
  }
}

export const SHIFT_WORDS = {
  less: 'Less right than before',
  equal: 'Neither more nor less',
  more: 'More right than before',
} as const;

/** Every answer with its reason: for those who would rather read, and for pages without scripts. */
export function allAnswers(check: Check): { text: string; right: boolean; feedback: string }[] {
  switch (check.kind) {
    case 'number': {
      const { low, right, high } = check.bands;
      return [
        { text: `About ${check.answer} ${check.unit}`, right: true, ...right },
        { text: 'Clearly less', right: false, ...low },
        { text: 'Clearly more', right: false, ...high },
      ];
    }
    case 'order':
      return check.items.map((item, i) => ({
        ...item,
        text: `${i + 1}. ${item.text}`,
        right: true,
      }));
    case 'match':
      return check.pairs.map((pair) => ({
        ...pair,
        text: `${pair.left}: ${pair.right}`,
        right: true,
      }));
    case 'shift':
      return SHIFTS.map((way) => ({
        text: SHIFT_WORDS[way],
        right: way === check.answer,
        feedback: check.options[way].feedback,
      }));
    default:
      return [...check.options];
  }
}
