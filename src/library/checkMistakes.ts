import type { Mistake, MistakeWords } from '../schemas/mistake.ts';
import { type Detector, type Shape, samplesOf } from '../simulator/index.ts';
import type { Problem } from './problem.ts';

/** What there is of mistakes, of each kind by code. */
export interface MistakeParts {
  readonly detectors: readonly Detector[];
  readonly facts: Readonly<Record<string, Pick<Mistake, 'opposite'>>>;
  readonly words: Readonly<Record<string, MistakeWords>>;
  readonly locale: string;
}

const factsFile = (code: string) => `mistakes/${code}.yaml`;
const wordsFile = (locale: string) => `messages/${locale}/mistakes.yaml`;

const slotsIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

type Put = (field: string, reason: string, remedy: string) => Problem;

/** The shapes of evidence that lead to each variant; one that needs no choice is called ''. */
function shapesByVariant(detector: Detector): ReadonlyMap<string, readonly Shape[]> {
  const found = new Map<string, Shape[]>();
  for (const shape of detector.shapes) {
    const samples = samplesOf({ ...detector, shapes: [shape] });
    for (const variant of new Set(samples.map((one) => detector.variantOf(one) ?? ''))) {
      found.set(variant, [...(found.get(variant) ?? []), shape]);
    }
  }
  return found;
}

function sentenceProblems(
  { unspoken }: Detector,
  shapes: readonly Shape[],
  field: string,
  sentence: string,
  put: Put,
): readonly Problem[] {
  const fields = [...new Set(shapes.flatMap(Object.keys))];
  const slots = slotsIn(sentence);
  const unknown = slots.filter(
    (slot) => !shapes.every((shape) => Object.hasOwn(shape, slot ?? '')),
  );
  const silent = fields.filter((name) => !slots.includes(name) && !unspoken.includes(name));
  const known = fields.length === 0 ? 'it has none' : `it has ${fields.join(', ')}`;
  return [
    ...unknown.map((slot) =>
      put(field, `{${slot}} is no field of the evidence`, `Use a field of its detector: ${known}.`),
    ),
    ...silent.map((name) =>
      put(field, `does not say {${name}}`, 'Say it, or name it under `unspoken` in the detector.'),
    ),
  ];
}

function evidenceProblems(detector: Detector, words: MistakeWords, put: Put): readonly Problem[] {
  const { code, variants } = detector;
  const { evidence } = words;
  const field = `${code}.evidence`;
  if (typeof evidence === 'string' && variants.length > 0)
    return [put(field, 'is one sentence', `Write one for each of ${variants.join(', ')}.`)];
  if (typeof evidence !== 'string' && variants.length === 0)
    return [put(field, 'has several sentences', 'Write one: its detector has no variants.')];
  const sentences = typeof evidence === 'string' ? { '': evidence } : evidence;
  const missing = variants.filter((name) => sentences[name] === undefined);
  const shapes = shapesByVariant(detector);
  return [
    ...missing.map((name) => put(`${field}.${name}`, 'is missing', 'Write its sentence.')),
    ...Object.entries(sentences).flatMap(([name, sentence]) => {
      const place = name === '' ? field : `${field}.${name}`;
      if (name !== '' && !variants.includes(name))
        return [put(place, 'is no variant', `Its detector has ${variants.join(', ')}.`)];
      return sentenceProblems(detector, shapes.get(name) ?? [], place, sentence, put);
    }),
  ];
}

function oppositeProblems(code: string, opposite: string | null, words: MistakeWords, put: Put) {
  const told = words.oppositeText !== undefined;
  if (told === (opposite === null)) return [];
  const field = `${code}.oppositeText`;
  return told
    ? [put(field, `${opposite} stands for the opposite`, 'Leave the sentence out.')]
    : [put(field, 'is missing', `Write it, or name an opposite in ${factsFile(code)}.`)];
}

function graverProblems({ code, graver }: Detector, words: MistakeWords, put: Put) {
  if ((graver === null) === (words.graver === undefined)) return [];
  const field = `${code}.graver`;
  return graver === null
    ? [put(field, 'its detector never makes it graver', 'Leave the sentence out.')]
    : [put(field, 'is missing', `Say when it is ${graver}.`)];
}

/**
 * Holds detectors, facts and words of the mistakes against each other: each code has all three, and
 * its words say what its detector hands over.
 */
export function checkMistakes({ detectors, facts, words, locale }: MistakeParts) {
  const put: Put = (field, reason, remedy) => ({ file: wordsFile(locale), field, reason, remedy });
  const codes = new Set(detectors.map(({ code }) => code));
  const orphans = Object.keys(facts).filter((code) => !codes.has(code));
  const idle = Object.keys(words).filter((code) => !codes.has(code) && !(code in facts));
  const looseEnds: readonly Problem[] = [
    ...orphans.map((code) => ({
      file: factsFile(code),
      field: 'code',
      reason: 'no detector finds this mistake',
      remedy:
        'Write one below src/simulator/scoring/detectors, and a line for it in list.ts there.',
    })),
    ...idle.map((code) => put(code, 'is no mistake', `Write ${factsFile(code)} and its detector.`)),
  ];
  const held = detectors.flatMap((detector): readonly Problem[] => {
    const { code } = detector;
    const [known, said] = [facts[code], words[code]];
    if (!known) {
      const file = factsFile(code);
      return [{ file, field: 'code', reason: 'the file is missing', remedy: 'Write it.' }];
    }
    if (!said)
      return [put(code, 'is missing', 'Write an entry with its name, evidence and story.')];
    return [
      ...oppositeProblems(code, known.opposite, said, put),
      ...evidenceProblems(detector, said, put),
      ...graverProblems(detector, said, put),
    ];
  });
  return [...looseEnds, ...held];
}
