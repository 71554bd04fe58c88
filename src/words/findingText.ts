import type { Finding, FindingValue } from '../simulator/index.ts';
import { formatList, formatNumber, hasMessage, label, t } from './words.ts';

/** One value of a finding as it is read: a word where it has one, else a number. */
function wordFor(name: string, value: FindingValue, ladder: readonly string[]): string {
  const named = `finding.value.${name}.${value}`;
  if (hasMessage(named)) return t(named);
  if (name === 'goals' && Array.isArray(value)) {
    return formatList(value.map((goal: string) => label('goal', goal)));
  }
  if (name === 'rung') return label('texture', String(ladder[Number(value)]));
  if (value === null) return t('room.notAvailable');
  return typeof value === 'number' ? formatNumber(value) : String(value);
}

/** A finding as the neutral line that stands in the chart. */
export function findingText(finding: Finding, ladder: readonly string[]): string {
  const params = Object.entries(finding.values).map(([name, value]) => [
    name,
    wordFor(name, value, ladder),
  ]);
  const { kind, subject, variant } = finding;
  return t(`finding.${kind}.${subject}.${variant}`, Object.fromEntries(params));
}
