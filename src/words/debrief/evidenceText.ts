import type { CaseFace, Mistake } from '../../simulator/index.ts';
import { hasMessage, label, type Params, t } from '../words.ts';

type Value = string | number;

/** `measure.vision` as the screen has it: the label of that check. */
function checkName(code: string): string {
  const [kind, subject] = code.split('.');
  return subject ? label(String(kind), subject) : label('measure', code);
}

/** How an evidence field is put into words; fields not named here are numbers and stay so. */
const WORDS: Readonly<Record<string, (value: string) => string>> = {
  advice: (value) => label('advise', value),
  because: (value) => t(`because.${value}`),
  category: (value) => label('category', value),
  message: (value) => label('explain', value),
  reason: (value) => label('reason', value),
  stage: (value) => label('stage', value),
  subject: (value) => label('measure', value),
  track: (value) => label('track', value),
};

const why = ({ evidence }: Mistake) => String(evidence['why']);

/** Which wording fits, for the mistakes that can be seen in more than one way. */
const VARIANTS: Readonly<Record<string, (mistake: Mistake) => string>> = {
  DX_TOO_STRICT: ({ correctedDay }) => (correctedDay === null ? 'refused' : 'waited'),
  FLARE_PUSH: ({ evidence }) => ('track' in evidence ? 'visit' : 'contact'),
  FLARE_QUIT: ({ evidence }) => (Number(evidence['rise']) >= 1 ? 'diary' : 'small'),
  FORCED_MOVEMENT: ({ severity }) => (severity === 'criticalSafety' ? 'unchecked' : 'checked'),
  HOTSPOT_FIRST: why,
  IMAGERY_OVERDOSE: ({ evidence }) => (Number(evidence['rises']) >= 2 ? 'rises' : 'minutes'),
  IMAGE_SET_JUMP: ({ evidence }) => (Number(evidence['levels']) >= 2 ? 'levels' : 'shaky'),
  MIRROR_CONTRA_IGNORED: ({ evidence }) => String(evidence['found']),
  PREMATURE_DISCHARGE: ({ evidence }) => String(evidence['first']),
  RF_MISSED: ({ evidence }) => (evidence['days'] === '' ? 'never' : 'late'),
  SCREEN_RIGID_EXCLUDE: ({ evidence }) => ('subject' in evidence ? 'score' : 'check'),
  SCOPE_OVERREACH: why,
  SI_NOT_ACTED: ({ evidence }) => String(evidence['missing']),
  TEXTURE_STALL: why,
  TEXTURE_JUMP: ({ evidence }) => (evidence['sore'] === 1 ? 'sore' : 'skipped'),
  THERMAL_UNSAFE: why,
};

/** The key of the sentence that shows a mistake on this record. */
export function evidenceKey(mistake: Mistake): string {
  const variant = VARIANTS[mistake.code]?.(mistake);
  return variant ? `evidence.${mistake.code}.${variant}` : `evidence.${mistake.code}`;
}

function wordFor(name: string, value: Value, face: CaseFace): Value {
  if (name === 'rung') return label('texture', String(face.touchLadder[Number(value)]));
  if (name === 'first' && hasMessage(`vocab.measure.${value}`))
    return label('measure', String(value));
  if (name === 'first' && String(value).includes('.')) return checkName(String(value));
  return typeof value === 'string' ? (WORDS[name]?.(value) ?? value) : value;
}

/** What on the record shows this mistake, in a sentence with its numbers. */
export function evidenceText(mistake: Mistake, face: CaseFace): string {
  const params: Params = Object.fromEntries(
    Object.entries(mistake.evidence).map(([name, value]) => [name, wordFor(name, value, face)]),
  );
  return t(evidenceKey(mistake), params);
}
