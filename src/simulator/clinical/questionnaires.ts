/** Totals from which distress or fear calls for support (claims mood-cut-offs, support-clock). */
export const SUPPORT_FROM: Readonly<Record<string, number>> = {
  phq9: 10,
  gad7: 10,
  pcs: 31,
  tsk11: 29,
};

/** Whether a questionnaire's total calls for support; other questionnaires never do. */
export function callsForSupport(instrument: string, total: number): boolean {
  return total >= (SUPPORT_FROM[instrument] ?? Number.POSITIVE_INFINITY);
}
