import { shuffled, streamFrom } from '../numbers/stream.ts';
import type { Check } from '../schemas/check.ts';
import { SHIFTS } from '../schemas/shifts.ts';
import type { Words } from '../words/wordsIn.ts';

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

/** One line for screen readers and eyes alike. */
export function outcomeText(words: Words, check: Check, answer: Answer): string {
  const { t } = words;
  if (isRight(check, answer))
    return check.kind === 'number' ? t('question.outcome.close') : t('question.right');
  switch (check.kind) {
    case 'number':
      return t('question.outcome.notClose');
    case 'order':
    case 'match': {
      const off = answer.filter((value, i) => value !== i).length;
      return t(`question.outcome.${check.kind}`, { off, all: answer.length });
    }
    case 'several':
    case 'choose':
      return choiceOutcome(words, check, answer);
    case 'shift':
      return t('question.outcome.shift');
    default:
      return t('question.outcome.notBest');
  }
}

function choiceOutcome({ t, plural }: Words, check: ChoiceCheck, chosen: Answer): string {
  const wrong = chosen.filter((i) => !check.options[i]?.right).length;
  const missed = check.options.filter((option, i) => option.right && !chosen.includes(i)).length;
  if (wrong === 0) return t('question.outcome.missed', { count: missed });
  if (missed === 0) return plural('question.outcome.wrong', wrong);
  return plural('question.outcome.both', wrong, { missed });
}

/** What a reader is asked to do. */
export function taskOf({ t }: Words, check: Check): string {
  if (check.kind === 'choose') return t('question.task.choose', { count: check.n });
  return t(`question.task.${check.kind}`);
}

/** Every answer with its reason: for those who would rather read, and for pages without scripts. */
export function allAnswers(
  { t }: Words,
  check: Check,
): { text: string; right: boolean; feedback: string }[] {
  switch (check.kind) {
    case 'number': {
      const { low, right, high } = check.bands;
      return [
        {
          text: t('question.answer.about', { value: check.answer, unit: check.unit }),
          right: true,
          ...right,
        },
        { text: t('question.answer.less'), right: false, ...low },
        { text: t('question.answer.more'), right: false, ...high },
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
        text: t(`question.shift.${way}`),
        right: way === check.answer,
        feedback: check.options[way].feedback,
      }));
    default:
      return [...check.options];
  }
}
