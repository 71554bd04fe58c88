const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');

/**
 * A moment as local time with its offset from UTC, to the second: `2026-03-01T09:05:00+01:00`.
 *
 * @param offsetMinutes east of Greenwich is positive
 */
export function momentOf(date: Date, offsetMinutes = -date.getTimezoneOffset()): string {
  const local = new Date(date.getTime() + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const sign = offsetMinutes < 0 ? '-' : '+';
  return `${local}${sign}${two(offsetMinutes / 60)}:${two(offsetMinutes % 60)}`;
}
