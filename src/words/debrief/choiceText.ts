import type { Choice } from '../../debrief/choices.ts';
import { weekOf } from '../../debrief/course.ts';
import type { Words } from '../wordsIn.ts';

/** A decision as it stands in the list to choose from. */
export function choiceText({ t, label }: Words, choice: Choice): string {
  const week = weekOf(choice.day);
  if (choice.kind === 'leave') return t('debrief.whatIf.choice.leave', { week });
  if (choice.kind === 'answer') {
    const answer = label('response', choice.action.subject);
    return t('debrief.whatIf.choice.answer', { week, answer });
  }
  const text = t('debrief.whatIf.choice.plan', {
    week,
    track: label('track', choice.track),
    decision: label('decision', choice.action.decision),
  });
  const differs = choice.judged?.agreed === false;
  return differs
    ? t('debrief.whatIf.marked', { choice: text, mark: t('debrief.whatIf.disagreed') })
    : text;
}
