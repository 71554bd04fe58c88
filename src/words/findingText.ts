import type { Finding, FindingValue } from '../simulator/index.ts';
import { textureName } from './stepName.ts';
import type { Words } from './wordsIn.ts';

/** One value of a finding as it is read: a word where it has one, else a number. */
function wordFor(
  words: Words,
  name: string,
  value: FindingValue,
  ladder: readonly string[],
): string {
  const named = words.find(`finding.value.${name}.${value}`);
  if (named !== null) return named;
  if (name === 'goals' && Array.isArray(value)) {
    return words.list(value.map((goal: string) => words.textFor(`vocab.goal.${goal}`)));
  }
  if (name === 'rung') return textureName(words, ladder, Number(value));
  if (value === null) return words.t('room.notAvailable');
  return typeof value === 'number' ? words.number(value) : String(value);
}

/** A finding as the neutral line that stands in the chart. */
export function findingText(words: Words, finding: Finding, ladder: readonly string[]): string {
  const params = Object.entries(finding.values).map(([name, value]) => [
    name,
    wordFor(words, name, value, ladder),
  ]);
  const { kind, subject, variant } = finding;
  return words.textFor(`finding.${kind}.${subject}.${variant}`, Object.fromEntries(params));
}
