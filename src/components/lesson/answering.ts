import type { Check } from '../../schemas/check.ts';

export type ChoiceCheck = Extract<Check, { options: unknown }>;
export type NumberCheck = Extract<Check, { kind: 'number' }>;

/** Whether the chosen options are exactly the right ones. */
export function isRight(check: ChoiceCheck, chosen: readonly number[]): boolean {
  return check.options.every((option, i) => option.right === chosen.includes(i));
}

export type Band = 'low' | 'right' | 'high';

/** Where an estimate lies. */
export function bandOf(check: NumberCheck, value: number): Band {
  if (value < check.answer - check.tolerance) return 'low';
  return value > check.answer + check.tolerance ? 'high' : 'right';
}

/** One line for screen readers and eyes alike. */
export function outcomeText(check: ChoiceCheck, chosen: readonly number[]): string {
  if (isRight(check, chosen)) return 'Right.';
  if (check.kind !== 'several')
    return 'Not the best answer. Read why, and choose again if you like.';
  const wrong = chosen.filter((i) => !check.options[i]?.right).length;
  const missed = check.options.filter((option, i) => option.right && !chosen.includes(i)).length;
  const parts = [
    ...(wrong > 0 ? [`${wrong} chosen that ${wrong === 1 ? 'does' : 'do'} not belong`] : []),
    ...(missed > 0 ? [`${missed} left out`] : []),
  ];
  return `Not quite: ${parts.join(', ')}.`;
}
