import { type CaseFace, detectorOf, type Mistake } from '../../simulator/index.ts';
import type { Values } from '../format.ts';
import { textureName } from '../stepName.ts';
import type { Words } from '../wordsIn.ts';

type Value = string | number;

/** Whose labels a field of codes has, where it is not the list of its own name. */
const LIST: Readonly<Record<string, string>> = {
  advice: 'vocab.advise',
  because: 'because',
  first: 'vocab.measure',
  message: 'vocab.explain',
  subject: 'vocab.measure',
};

/** `measure.vision` names its own list. */
function labelKey(name: string, code: string): string {
  return code.includes('.') ? `vocab.${code}` : `${LIST[name] ?? `vocab.${name}`}.${code}`;
}

function wordFor(words: Words, name: string, value: Value, face: CaseFace): Value {
  if (name === 'rung') return textureName(words, face.touchLadder, Number(value));
  return typeof value === 'number' ? value : words.textFor(labelKey(name, value));
}

/** The key of the sentence that shows a mistake on this record. */
export function evidenceKey(mistake: Mistake): string {
  const variant = detectorOf(mistake.code)?.variantOf(mistake) ?? null;
  const key = `mistake.${mistake.code}.evidence`;
  return variant === null ? key : `${key}.${variant}`;
}

/** What on the record shows this mistake, in a sentence with its numbers. */
export function evidenceText(words: Words, mistake: Mistake, face: CaseFace): string {
  const silent = detectorOf(mistake.code)?.unspoken ?? [];
  const spoken = Object.entries(mistake.evidence).filter(
    ([name, value]) => typeof value === 'number' || !silent.includes(name),
  );
  const values: Values = Object.fromEntries(
    spoken.map(([name, value]) => [name, wordFor(words, name, value, face)]),
  );
  return words.textFor(evidenceKey(mistake), values);
}
