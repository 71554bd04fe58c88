import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * The house plan: each room of `src` with the rooms it may import from, and the packages it may use.
 * A room is known by the longest name that fits a file's path. A room may always import itself.
 */
export interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const FACE = 'simulator/index.ts';
/** What the clinic knows, for clinicians who play by it. */
const CLINICAL = 'simulator/clinical/index.ts';
/** The patient without an episode, for virtual groups. */
const BODY_FACE = 'simulator/body.ts';
/** The statecharts, for widgets that run or draw them. */
const CHARTS = 'simulator/machines/chart.ts';
const FACES = [FACE, CLINICAL, BODY_FACE, CHARTS];
const PAGE_PACKAGES = ['svelte', '@xstate/svelte', 'xstate', 'astro', 'astro:content'] as const;
/** Engine rooms that know nothing of what a clinic decides. */
const GROUND = ['numbers', 'simulator/types', 'simulator/ground'] as const;
const BODY = ['simulator/patient', 'simulator/laterality', 'simulator/laterality/ability'] as const;
const JUDGING = ['simulator/laterality', 'simulator/clinical', CLINICAL] as const;

export const ROOMS: Readonly<Record<string, Room>> = {
  numbers: { rooms: [], packages: [] },
  'simulator/types': { rooms: [], packages: [] },
  'simulator/ground': { rooms: ['numbers', 'simulator/types'], packages: [] },
  'simulator/laterality': { rooms: [...GROUND], packages: [] },
  // A score may know pictures and their statistics, never what a patient is able to tell.
  'simulator/laterality/ability': { rooms: [...GROUND, 'simulator/laterality'], packages: [] },
  // The patient never reads the rules of the clinic.
  'simulator/patient': {
    rooms: [...GROUND, 'simulator/laterality', 'simulator/laterality/ability'],
    packages: [],
  },
  'simulator/clinical': { rooms: [...GROUND, 'simulator/laterality'], packages: [] },
  'simulator/machines': { rooms: [...GROUND, ...JUDGING], packages: ['xstate'] },
  // The score depends on the transcript alone: it sees neither patient nor episode.
  'simulator/scoring': { rooms: [...GROUND, ...JUDGING], packages: [] },
  'simulator/episode': {
    rooms: [...GROUND, ...BODY, ...JUDGING, 'simulator/machines', CHARTS, 'simulator/scoring'],
    packages: ['@noble/hashes'],
  },
  simulator: {
    rooms: [
      ...GROUND,
      ...BODY,
      ...JUDGING,
      'simulator/machines',
      CHARTS,
      'simulator/scoring',
      'simulator/episode',
    ],
    packages: [],
  },
  clinicians: { rooms: ['numbers', FACE, CLINICAL], packages: [] },
  cohort: { rooms: ['numbers', FACE, BODY_FACE], packages: [] },
  schemas: { rooms: ['numbers', FACE], packages: ['zod/mini'] },
  library: {
    rooms: ['numbers', FACE, 'schemas', 'words', 'cohort'],
    packages: ['node', 'yaml', 'zod/mini'],
  },
  // The same content as the build's collections hold it: for pages only.
  'library/collections': {
    rooms: ['schemas', 'library', 'course'],
    packages: ['astro:content'],
  },
  // The debrief speaks in codes and values; words put them into sentences.
  debrief: { rooms: ['numbers', FACE, CLINICAL, 'schemas', 'clinicians'], packages: [] },
  words: { rooms: ['numbers', FACE, CLINICAL, 'schemas', 'debrief'], packages: [] },
  // Blocks of pictures, their timing and their results; a page brings screen and fingers.
  practice: { rooms: ['numbers', FACE, CLINICAL, 'schemas', 'words'], packages: ['xstate'] },
  learner: {
    rooms: ['numbers', FACE, 'schemas'],
    packages: ['idb', 'ts-fsrs', 'zod/mini'],
  },
  exchange: { rooms: ['numbers', FACE, 'schemas', 'learner'], packages: ['zod/mini'] },
  // Logic of figures, lessons and evidence pages: no page, no browser.
  figures: {
    rooms: ['numbers', FACE, CLINICAL, CHARTS, 'clinicians', 'schemas', 'words'],
    // A figure draws a statechart from its definition.
    packages: ['xstate'],
  },
  course: { rooms: ['numbers', FACE, 'schemas', 'words'], packages: [] },
  evidence: { rooms: ['numbers', FACE, CLINICAL, 'cohort', 'schemas', 'words'], packages: [] },
  // Addresses of the site and what its front pages work out.
  site: { rooms: [], packages: [] },
  // One attempt at a case: how it is entered, what a visit shows and asks, how it is kept.
  room: {
    rooms: ['numbers', FACE, CLINICAL, 'schemas', 'words', 'learner', 'exchange', 'site'],
    packages: ['xstate'],
  },
  // Questions that come back, and the sitting of a test.
  review: { rooms: ['schemas', 'course', 'learner', 'site'], packages: ['xstate'] },
  components: {
    rooms: [
      'numbers',
      FACE,
      CLINICAL,
      CHARTS,
      'styles',
      'schemas',
      'figures',
      'course',
      'evidence',
      'library',
      'words',
      'clinicians',
      'cohort',
      'debrief',
      'practice',
      'learner',
      'exchange',
      'site',
      'room',
      'review',
      'library/collections',
    ],
    packages: [...PAGE_PACKAGES, 'node', 'yaml', 'zod/mini'],
  },
  layouts: {
    rooms: ['components', 'site', 'library', 'schemas', 'words', 'styles'],
    packages: ['astro', '@fontsource-variable'],
  },
  pages: {
    rooms: [
      'layouts',
      'components',
      'site',
      'room',
      'library/collections',
      'exchange',
      'learner',
      'debrief',
      'words',
      'course',
      'evidence',
      'figures',
      'library',
      'schemas',
      'cohort',
      FACE,
      'numbers',
      'styles',
    ],
    packages: [...PAGE_PACKAGES, 'astro:config', 'node', 'yaml'],
  },
  styles: { rooms: [], packages: ['@fontsource-variable'] },
  worker: { rooms: [], packages: [] },
  content: { rooms: [], packages: [] },
};

/** Files of the simulator that are no folder: everybody inside may use them. */
const GROUND_FILES = ['parameter.ts', 'random.ts', 'safety.ts'];
const ABILITY_FILES = ['ability.ts', 'block.ts', 'learner.ts', 'trials.ts'];

/** What a file below `src`, given with `/`, is to those who import it: a face, or its room. */
function doorOf(file: string): string | null {
  return FACES.includes(file) ? file : roomOf(file);
}

/** The room of a file below `src`, given with `/`; null for a file of no room. */
export function roomOf(file: string): string | null {
  if (file.startsWith('simulator/')) {
    if (file === 'simulator/types.ts') return 'simulator/types';
    if (GROUND_FILES.some((name) => file === `simulator/${name}`)) return 'simulator/ground';
    if (ABILITY_FILES.some((name) => file === `simulator/laterality/${name}`))
      return 'simulator/laterality/ability';
  }
  const names = Object.keys(ROOMS).filter((name) => file.startsWith(`${name}/`));
  return names.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** What is wrong with one import, in a sentence; null where nothing is. */
export function faultOf(file: string, imported: string): string | null {
  const room = roomOf(file);
  if (room === null) return null;
  const own = ROOMS[room];
  if (!own) return `no room named ${room}`;
  if (!imported.startsWith('.')) {
    const fits = own.packages.some((name) =>
      name === 'node'
        ? imported.startsWith('node:')
        : imported === name || imported.startsWith(`${name}/`),
    );
    return fits ? null : `${room} does not use ${imported}`;
  }
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), imported));
  const there = doorOf(target);
  if (there === null) return target.startsWith('..') ? null : `${target} stands in no room`;
  if (roomOf(target) === room || own.rooms.includes(there)) return null;
  return `${room} may not import ${there} (${target})`;
}

/** Names that a source file imports, types too. */
export function importsOf(source: string, file: string): string[] {
  const code = file.endsWith('.svelte')
    ? [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, body]) => body).join('\n')
    : file.endsWith('.astro')
      ? `${/^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? ''}\n${[...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, body]) => body).join('\n')}`
      : source;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

export interface Import {
  readonly file: string;
  readonly imported: string;
}

/** Every import of every source file below `src`. */
export function everyImport(root = 'src'): Import[] {
  const files = (readdirSync(root, { recursive: true }) as string[])
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(ts|svelte|astro)$/.test(file))
    .filter((file) => statSync(path.join(root, file)).isFile());
  return files.flatMap((file) =>
    importsOf(readFileSync(path.join(root, file), 'utf8'), file).map((imported) => ({
      file,
      imported,
    })),
  );
}

/** Files in a circle of imports, each circle once; empty where there is none. */
export function circles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { file, imported } of imports) {
    if (!imported.startsWith('.')) continue;
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), imported));
    next.set(file, [...(next.get(file) ?? []), target]);
  }
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      found.push(way.slice(at));
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
