import type { CaseWords } from '../schemas/words.ts';
import type { Finding, FindingValue } from '../simulator/index.ts';
import { missing } from './catalogue.ts';
import { textureName } from './stepName.ts';
import type { Words } from './wordsIn.ts';

/** Whose finding it is: what only this patient has names for. */
export interface Whose {
  readonly ladder: readonly string[];
  readonly goals: CaseWords['goals'];
}

/** One value of a finding as it is read: a word where it has one, else a number. */
function wordFor(words: Words, name: string, value: FindingValue, whose: Whose): string {
  const { ladder, goals } = whose;
  const named = words.find(`finding.value.${name}.${value}`);
  if (named !== null) return named;
  if (name === 'goals' && Array.isArray(value)) {
    return words.list(
      value.map((goal: string) => goals[goal]?.noted ?? missing(words.locale, `goals.${goal}`)),
    );
  }
  if (name === 'rung') return textureName(words, ladder, Number(value));
  if (value === null) return words.t('room.notAvailable');
  return typeof value === 'number' ? words.number(value) : String(value);
}

/** A finding as the neutral line that stands in the chart. */
export function findingText(words: Words, finding: Finding, whose: Whose): string {
  const params = Object.entries(finding.values).map(([name, value]) => [
    name,
    wordFor(words, name, value, whose),
  ]);
  const { kind, subject, variant } = finding;
  return words.textFor(`finding.${kind}.${subject}.${variant}`, Object.fromEntries(params));
}
