import { type CaseFace, detectorOf, type Mistake } from '../../simulator/index.ts';
import { label, type Params, t } from '../words.ts';

type Value = string | number;

/** `measure.vision` as the screen has it: the label of that check. */
function checkName(code: string): string {
  const [kind, subject] = code.split('.');
  return subject ? label(String(kind), subject) : label('measure', code);
}

/** How a field of codes is put into words; the codes of any other are labels of the list of its name. */
const WORDS: Readonly<Record<string, (value: string) => string>> = {
  advice: (value) => label('advise', value),
  because: (value) => t(`because.${value}`),
  first: checkName,
  message: (value) => label('explain', value),
  subject: (value) => label('measure', value),
};

function wordFor(name: string, value: Value, face: CaseFace): Value {
  if (name === 'rung') return label('texture', String(face.touchLadder[Number(value)]));
  if (typeof value === 'number') return value;
  return WORDS[name]?.(value) ?? label(name, value);
}

/** The key of the sentence that shows a mistake on this record. */
export function evidenceKey(mistake: Mistake): string {
  const variant = detectorOf(mistake.code)?.variantOf(mistake) ?? null;
  const key = `mistake.${mistake.code}.evidence`;
  return variant === null ? key : `${key}.${variant}`;
}

/** What on the record shows this mistake, in a sentence with its numbers. */
export function evidenceText(mistake: Mistake, face: CaseFace): string {
  const silent = detectorOf(mistake.code)?.unspoken ?? [];
  const spoken = Object.entries(mistake.evidence).filter(
    ([name, value]) => typeof value === 'number' || !silent.includes(name),
  );
  const params: Params = Object.fromEntries(
    spoken.map(([name, value]) => [name, wordFor(name, value, face)]),
  );
  return t(evidenceKey(mistake), params);
}
