import { between } from '../clinical/diary.ts';
import { redFlagsIn } from '../clinical/redFlags.ts';
import type { Contact, DiaryDay, Finding } from '../types.ts';

/** How long back a visit reads the diary for new signs, days. */
const DIARY_DAYS = 7;

/** Diary days of the week before a visit on which new signs were written down. */
export function signRows(diary: readonly DiaryDay[], visitDay: number): readonly DiaryDay[] {
  return between(diary, visitDay - DIARY_DAYS, visitDay).filter(
    ({ newSigns }) => newSigns.length > 0,
  );
}

/** Where signs that are not part of CRPS come to be known. */
interface Heard {
  readonly diary: readonly DiaryDay[];
  readonly findings: readonly Finding[];
  readonly visits: readonly { readonly day: number }[];
  readonly contacts: readonly { readonly contact: Contact }[];
}

/** Days on which such signs first came to be known, oldest first. */
export function alarmDaysIn({ diary, findings, visits, contacts }: Heard): readonly number[] {
  const days = new Set<number>();
  for (const { contact } of contacts) if (contact.newSigns.length > 0) days.add(contact.day);
  for (const { values, day } of findings) {
    if (redFlagsIn(values).length > 0) days.add(day);
  }
  for (const { day } of visits) if (signRows(diary, day).length > 0) days.add(day);
  return [...days].sort((a, b) => a - b);
}
