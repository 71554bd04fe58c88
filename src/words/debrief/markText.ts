import { weekOf } from '../../debrief/course.ts';
import type { Mark } from '../../debrief/marks.ts';
import type { Words } from '../wordsIn.ts';

/** What a mark is called when it is reached by key. */
export function markLabel({ t }: Words, mark: Mark): string {
  const week = weekOf(mark.day);
  if (mark.kind !== 'mistake') return t(`debrief.mark.${mark.kind}.label`, { week });
  const { number, code } = mark;
  return t('debrief.mark.mistake.label', { number, name: t(`mistake.${code}.name`), week });
}

/** What stands in the list for a message or a diary note. */
export function markText(
  { t, label, list }: Words,
  mark: Exclude<Mark, { kind: 'mistake' }>,
): string {
  if (mark.kind === 'contact') {
    const what = label('contact', mark.contact);
    const answers = mark.answers.map((answer) => label('response', answer));
    return answers.length === 0
      ? t('debrief.mark.contact.silent', { what })
      : t('debrief.mark.contact', { what, answers: list(answers) });
  }
  const note = mark.note === null ? [] : [label('diaryNote', mark.note)];
  const signs = mark.newSigns.map((sign) => label('newSign', sign));
  return t('debrief.mark.event', { what: [...note, ...signs].join(', ') });
}

/** "Week 3" or "Weeks 3, 5 and 6". */
export function weeksText({ list, plural }: Words, weeks: readonly number[]): string {
  return plural('debrief.weeks', weeks.length, { weeks: list(weeks.map(String)) });
}
