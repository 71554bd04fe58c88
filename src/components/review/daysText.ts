/** When something comes back, in words: "tomorrow", "in 12 days", "in 3 months". */
export function daysText(days: number): string {
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days < 60) return `in ${days} days`;
  return `in ${Math.round(days / 30)} months`;
}
