import { LABELS, type Label } from './deviations.ts';
import type { Played } from './play.ts';

const GOOD: readonly Label[] = ['good', 'acceptable'];
export const BAD: readonly Label[] = ['negligent', 'harmful'];

const percent = (part: number, whole: number) =>
  whole === 0 ? '  –' : `${((100 * part) / whole).toFixed(1)} %`;

/** Chance that a good attempt scores above a bad one. */
export function aucOf(played: readonly Played[]): number {
  const totals = (labels: readonly Label[]) =>
    played.filter(({ label }) => labels.includes(label)).map(({ score }) => score.total);
  const [good, bad] = [totals(GOOD), totals(BAD)];
  let won = 0;
  for (const a of good) for (const b of bad) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / Math.max(1, good.length * bad.length);
}

export const serious = ({ score }: Played) =>
  score.mistakes.some((one) => one.severity !== 'minor');

const line = (one: Played) => {
  const { score, clinician, label, caseId, protocolId, seed } = one;
  const why = score.obstacles
    .map((o) =>
      'codes' in o ? `${o.kind} ${o.codes.join(',')}` : 'domain' in o ? o.domain : o.kind,
    )
    .join(' · ');
  return `${label.padEnd(10)} ${String(score.total).padStart(5)} ${caseId.slice(0, 6)} ${protocolId.slice(0, 4)} ${seed}  ${clinician.id}${why ? `\n             ${why}` : ''}`;
};

/** What was found, worst first. */
export function report(played: readonly Played[], show: number): string {
  const rows = LABELS.map((label) => {
    const own = played.filter((one) => one.label === label);
    const passed = own.filter(({ score }) => score.passed).length;
    const accused = own.filter(serious).length;
    const mean = own.reduce((sum, { score }) => sum + score.total, 0) / Math.max(1, own.length);
    return `${label.padEnd(10)} ${String(own.length).padStart(6)} attempts  pass ${percent(passed, own.length)}  accused ${percent(accused, own.length)}  mean ${mean.toFixed(1)}`;
  });
  const badPasses = played
    .filter(({ label, score }) => BAD.includes(label) && score.passed)
    .sort((a, b) => b.score.total - a.score.total);
  const goodFails = played
    .filter(({ label, score }) => GOOD.includes(label) && !score.passed)
    .sort((a, b) => a.score.total - b.score.total);
  return [
    ...rows,
    `AUC ${aucOf(played).toFixed(4)}`,
    `\nPasses that the reference calls bad: ${badPasses.length}`,
    ...badPasses.slice(0, show).map(line),
    `\nFailures that it calls good or acceptable: ${goodFails.length}`,
    ...goodFails.slice(0, show).map(line),
  ].join('\n');
}
