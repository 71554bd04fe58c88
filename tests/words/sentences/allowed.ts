/** Texts that may stand in code, because nobody who uses the course reads them there. */
export interface Allowed {
  /** A file below `src`, or what its path begins with. */
  readonly file: string | RegExp;
  /** Which texts of it; all where nothing is said. */
  readonly text?: RegExp;
  readonly why: string;
}

const FOR_AUTHORS = 'Written for whoever adds content: the build says it, no page does.';

export const ALLOWED: readonly Allowed[] = [
  { file: 'library/', why: FOR_AUTHORS },
  { file: 'schemas/', why: FOR_AUTHORS },
  { file: 'course/citations.ts', why: FOR_AUTHORS },
  {
    file: 'components/lesson/Drawing.astro',
    text: /^drawing "/,
    why: FOR_AUTHORS,
  },
  { file: 'components/figures/parts/Figure.astro', text: /^figure "/, why: FOR_AUTHORS },
  { file: 'pages/evidence/index.astro', text: /\.yaml: …$/, why: FOR_AUTHORS },
  { file: 'course/terms.ts', text: /^…<Term/, why: 'A tag put into a lesson before it is read.' },
  { file: 'components/lesson/LessonWords.astro', text: /^slug:/, why: 'Front matter of a lesson.' },
  {
    file: 'course/reference.ts',
    text: /^(doi|PMID) …$/,
    why: 'Names of registers, alike in every language.',
  },
  {
    file: 'components/site/Wordmark.astro',
    text: /^(Hold|point)$/,
    why: 'The name of the course.',
  },
  {
    file: 'simulator/episode/record.ts',
    why: 'Details of an error for whoever looks into a record; pages have words for its code.',
  },
  { file: 'simulator/patient/room.ts', text: /^(Braced|Odd)$/, why: 'Endings of codes.' },
  { file: 'simulator/patient/signs.ts', text: /^look …$/, why: 'An address of chance.' },
  {
    file: /^practice\/block\/(choosePictures|trial)\.ts$/,
    why: 'Keys under which pictures are counted or drawn by chance.',
  },
  { file: 'practice/timing/measure.ts', text: /^Interrupted$/, why: 'The name of an error.' },
  {
    file: 'components/practice/timing/listen.ts',
    text: /^(Space|Enter)$/,
    why: 'Names that browsers give to keys.',
  },
  { file: 'words/pseudo.ts', why: 'What makes the pseudo-locale longer.' },
  {
    file: /\.(ts|svelte|astro)$/,
    text: /^(\((any-pointer|prefers-).*|width >= .*|[-.\d%px ]+|scaleX\(.*|opacity: .*|\[data-move=.*|details:not\(.*|\.lesson-contents a|group-….*)$/,
    why: 'Written for the browser: style, media and selectors.',
  },
  // Still to be moved:
  {
    file: /^components\/figures\/(budapest|budget|chart|decision|drill|effect|force|gate|imagery|ladder|plateau|recovery|redflags)\//,
    why: 'TODO',
  },
  { file: 'figures/', why: 'TODO' },
  { file: 'simulator/patient/parameters/', why: 'TODO' },
  { file: 'simulator/laterality/parameters.ts', why: 'TODO' },
  { file: 'cohort/card.ts', why: 'TODO' },
  { file: 'site/synonyms.ts', why: 'TODO' },
  { file: 'numbers/binomial.ts', why: 'TODO' },
];
