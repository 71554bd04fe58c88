import { formatList, label, t, tn } from '../words/words.ts';
import { weekOf } from './course.ts';
import { anchorOf } from './groups.ts';
import type { Mark } from './timeline.ts';

/** What a mark is called when it is reached by key. */
export function markLabel(mark: Mark): string {
  const week = weekOf(mark.day);
  if (mark.kind !== 'mistake') return t(`debrief.mark.${mark.kind}.label`, { week });
  const { number, code } = mark.group;
  return t('debrief.mark.mistake.label', { number, name: t(`mistake.${code}.name`), week });
}

/** What stands in the list for a message or a diary note. */
export function markText(mark: Exclude<Mark, { kind: 'mistake' }>): string {
  if (mark.kind === 'contact') {
    const what = label('contact', mark.contact.kind);
    const answers = mark.answers.map((answer) => label('response', answer));
    return answers.length === 0
      ? t('debrief.mark.contact.silent', { what })
      : t('debrief.mark.contact', { what, answers: formatList(answers) });
  }
  const note = mark.row.note === null ? [] : [label('diaryNote', mark.row.note)];
  const signs = mark.row.newSigns.map((sign) => label('newSign', sign));
  return t('debrief.mark.event', { what: [...note, ...signs].join(', ') });
}

/** Marks that say the same, told once in the list. */
export interface Moment {
  readonly id: string;
  readonly marks: readonly Mark[];
  /** Weeks in which it happened, each once. */
  readonly weeks: readonly number[];
}

const textOf = (mark: Mark) => (mark.kind === 'mistake' ? mark.group.code : markText(mark));

/** What the list below the drawing tells, in order of the first time. */
export function momentsOf(marks: readonly Mark[]): readonly Moment[] {
  return [...Map.groupBy(marks, textOf).values()].map((same, index) => ({
    id: `moment-${index + 1}`,
    marks: same,
    weeks: [...new Set(same.map((mark) => weekOf(mark.day)))],
  }));
}

/** Where a mark leads: a mistake to its analysis, anything else to its line in the list. */
export function markTarget(mark: Mark, moments: readonly Moment[]): string {
  if (mark.kind === 'mistake') return `#${anchorOf(mark.group.code)}`;
  return `#${moments.find((moment) => moment.marks.includes(mark))?.id ?? ''}`;
}

/** "Week 3" or "Weeks 3, 5 and 6". */
export function weeksText(weeks: readonly number[]): string {
  const list = formatList(weeks.map(String));
  return tn('debrief.weeks', weeks.length, { weeks: list });
}
