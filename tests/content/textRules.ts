/** Rules for the words of a lesson, as pure functions: text in, faults out. */

/** Units that turn a number into a clinical statement. */
const UNIT =
  '%|percent|per cent|°C|°|g|grams?|kg|mg|mm|cm|N|kPa|Hz|s|seconds?|min|minutes?|hours?|days?|' +
  'weeks?|months?|years?|points?|people|patients|participants';
const NUMBER = '\\d[\\d.,]*(?:\\s?(?:–|-|to|or|and)\\s?\\d[\\d.,]*)?';
const MEASURED = new RegExp(`(?<![\\w.])${NUMBER}[\\s\\u00a0-]?(?:${UNIT})(?!\\w)`, 'g');

/** What a cited statement is replaced by before the numbers are looked for. */
const CITED = '§';

/** Text without what accounts for its own numbers: cited statements, invented examples, questions. */
function withoutCited(body: string): string {
  return body
    .replace(/<Example\b[^>]*>[\s\S]*?<\/Example>/g, '')
    .replace(/<Claim\b[^>]*>[\s\S]*?<\/Claim>/g, CITED)
    .replace(/<Check\b[^>]*\/>/g, '')
    .replace(/\]\([^)]*\)/g, ']');
}

const isTable = (block: string) => /^\s*\|/.test(block);

/** Paragraphs, tables and list items. */
function blocksOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .flatMap((block) => (isTable(block) ? [block] : block.split(/\n(?=\s*(?:[-*]|\d+\.)\s)/)))
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

const sentencesOf = (block: string) => block.split(/(?<=[.!?:;][”"’*)]*)\s+(?=[\p{Lu}“"§*(\d<])/u);

/** In running text the citation stands in the same sentence or in the one beside it. */
function uncitedInProse(block: string): string[] {
  const sentences = sentencesOf(block);
  return sentences
    .filter((_, i) => !sentences.slice(Math.max(0, i - 1), i + 2).some((s) => s.includes(CITED)))
    .flatMap((sentence) => sentence.match(MEASURED) ?? []);
}

/**
 * Numbers with a clinical unit that nothing accounts for. They need a `<Claim>` around them (in a
 * table: in one of its cells, or in the paragraph before or after), or an `<Example>` when the patient is
 * invented.
 */
export function uncitedNumbers(body: string): string[] {
  const blocks = blocksOf(withoutCited(body));
  return blocks.flatMap((block, i) => {
    if (!isTable(block)) return uncitedInProse(block);
    const near = blocks.slice(Math.max(0, i - 1), i + 2);
    return near.some((one) => one.includes(CITED)) ? [] : (block.match(MEASURED) ?? []);
  });
}

/** Addresses of our own site in a text. */
export function internalLinks(body: string): string[] {
  const found = [...body.matchAll(/(?:\]\(|href=["'])((?:\/|#)[^)"'\s]*)/g)];
  return [...new Set(found.map((match) => match[1] ?? ''))];
}

/** Words made from Latin or Greek that a reader may not know, by their ending. */
const ENDINGS =
  /^\p{L}+(?:algia|algesia|algesic|dynia|dynic|aesthesia|pathia|plegia|kinesia|oedema)$/u;
// biome-ignore format: a list reads better in rows
const WORDS = [
  'agnosia', 'allodynic', 'ataxia', 'autonomic', 'bradykinesia', 'causalgia', 'contralateral',
  'cortex', 'cortical', 'dystonia', 'dystrophy', 'erythema', 'graphaesthesia', 'homunculus',
  'hyperhidrosis', 'ipsilateral', 'laterality', 'nociceptive', 'nociplastic', 'nocebo', 'oedema',
  'osteoporosis', 'placebo', 'somatosensory', 'sudomotor', 'thalamus', 'thrombosis', 'trophic',
  'vasomotor',
];
const PHRASES = ['in vivo', 'in vitro', 'a priori', 'post hoc', 'per se', 'ad hoc', 'sine qua non'];
// biome-ignore format: a list reads better in rows
/** Names that belong to somebody: products, questionnaires, companies. */
const NAMES = [
  'BRIEF', 'Bath CRPS Body Perception Disturbance Scale', 'DASH', 'EQ-5D', 'GAD-7', 'HADS', 'McGill',
  'NOI', 'Orientate', 'PHQ-9', 'PCS', 'PROMIS', 'PainDETECT', 'QuickDASH', 'Recognise',
  'Semmes-Weinstein', 'TSK', 'Velcro', 'WhatsApp',
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const has = (text: string, word: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\d-])${escaped(word)}(?![\\p{L}\\d-])`, `u${flags}`).test(text);

/**
 * Latin and brand names in a lesson that the glossary does not explain.
 *
 * @param known the glossary's terms and aliases in small letters
 */
export function unexplained(body: string, known: ReadonlySet<string>): string[] {
  const text = body.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ']');
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const found = [
    ...[...words].filter((word) => ENDINGS.test(word) || WORDS.includes(word)),
    ...PHRASES.filter((phrase) => has(text, phrase, 'i')),
    ...NAMES.filter((name) => has(text, name, '')),
  ];
  return [...new Set(found)].filter((word) => !known.has(word.toLowerCase())).sort();
}
