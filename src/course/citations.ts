/** Ids of the claims a text cites, in the order of their first mention. */
export function claimsCited(mdx: string): string[] {
  return idsOf(mdx, 'Claim');
}

/** Ids of the questions a text places, in order. */
export function checksPlaced(mdx: string): string[] {
  return idsOf(mdx, 'Check');
}

function idsOf(mdx: string, tag: string): string[] {
  const found = [...mdx.matchAll(new RegExp(`<${tag}\\b[^>]*?\\bid="([^"]*)"`, 'g'))];
  return [...new Set(found.map((match) => match[1] ?? ''))];
}

/** What there is to refer to. */
export interface Known {
  claims: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  modules: ReadonlySet<string>;
  cases: ReadonlySet<string>;
  /** Questions of this lesson. */
  checks: ReadonlySet<string>;
}

interface LessonRefs {
  claims: string[];
  sources: string[];
  module: string;
  cases: string[];
}

/**
 * References of a lesson that lead nowhere, and required claims that its text never cites.
 *
 * @param file the lesson's file, named in each message
 * @returns one message a fault, `file: field: reason`; empty when all is well
 */
export function lessonFaults(
  file: string,
  lesson: LessonRefs,
  mdx: string,
  known: Known,
): string[] {
  const cited = claimsCited(mdx);
  const placed = checksPlaced(mdx);
  const unknown = (field: string, ids: readonly string[], there: ReadonlySet<string>) =>
    ids.filter((id) => !there.has(id)).map((id) => `${file}: ${field}: there is no "${id}"`);
  return [
    ...unknown('module', [lesson.module], known.modules),
    ...unknown('sources', lesson.sources, known.sources),
    ...unknown('claims', lesson.claims, known.claims),
    ...unknown('cases', lesson.cases, known.cases),
    ...unknown('text, <Claim>', cited, known.claims),
    ...unknown('text, <Check>', placed, known.checks),
    ...lesson.claims
      .filter((id) => !cited.includes(id))
      .map((id) => `${file}: claims: the text never cites "${id}"`),
    ...[...known.checks]
      .filter((id) => !placed.includes(id))
      .map((id) => `${file}: text: the question "${id}" is never asked`),
    ...(/^import\s/m.test(mdx) ? [`${file}: text: a lesson imports nothing`] : []),
  ];
}
