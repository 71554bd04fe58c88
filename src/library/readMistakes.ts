import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { lessonSchema } from '../schemas/lesson.ts';
import {
  type Mistake,
  type MistakeLinks,
  type MistakeWords,
  mistakeCatalogueSchema,
  mistakeSchema,
} from '../schemas/mistake.ts';
import { DETECTORS } from '../simulator/index.ts';
import { checkMistakes } from './checkMistakes.ts';
import { problemLine } from './problem.ts';
import { CONTENT, ContentError, checked, idsIn, readYaml } from './readContent.ts';

/** All that is known of the mistakes, by code. */
export interface Mistakes {
  readonly facts: Readonly<Record<string, Mistake>>;
  readonly words: Readonly<Record<string, MistakeWords>>;
}

/**
 * Facts and words of every mistake, held against the detectors.
 *
 * @throws {ContentError} with file, field and reason for whatever does not fit together
 */
export function readMistakes(locale = 'en', root = CONTENT): Mistakes {
  const folder = path.join(root, 'mistakes');
  const facts = Object.fromEntries(
    idsIn(folder, '.yaml').map((code) => [
      code,
      readYaml(path.join(folder, `${code}.yaml`), mistakeSchema),
    ]),
  );
  const words = readYaml(
    path.join(root, 'messages', locale, 'mistakes.yaml'),
    mistakeCatalogueSchema,
  );
  const problems = checkMistakes({ detectors: DETECTORS, facts, words, locale });
  if (problems.length > 0) {
    throw new ContentError(problems.map(problemLine).join('\n'));
  }
  return { facts, words };
}

/** What links need of a lesson: its title, and its headings by anchor. */
interface LessonPlaces {
  readonly title: string;
  readonly headings: ReadonlyMap<string, string>;
}

/** The anchor that a heading gets on the page. */
function anchorFor(heading: string): string {
  const plain = heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '');
  return plain.trim().replace(/\s+/g, '-');
}

function headingsIn(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) => heading.trim());
  return new Map(found.map((heading) => [anchorFor(heading), heading]));
}

function lessonPlaces(root: string): ReadonlyMap<string, LessonPlaces> {
  const folder = path.join(root, 'lessons');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => path.join(folder, name));
  return new Map(
    files.map((file) => {
      const [, head = '', ...body] = readFileSync(file, 'utf8').split(/^---$/m);
      const { slug, title } = checked(file, parse(head), lessonSchema);
      return [slug, { title, headings: headingsIn(body.join('---')) }];
    }),
  );
}

/**
 * Where each mistake is taught, and its opposite.
 *
 * @throws {ContentError} also for a lesson or a heading that does not exist
 */
export function readMistakeLinks(locale = 'en', root = CONTENT): MistakeLinks {
  const places = lessonPlaces(root);
  return Object.fromEntries(
    Object.entries(readMistakes(locale, root).facts).map(([code, { lesson, opposite }]) => {
      const { id, anchor } = lesson;
      const heading = places.get(id)?.headings.get(anchor);
      if (heading === undefined) {
        const shown = path.relative(process.cwd(), path.join(root, 'mistakes', `${code}.yaml`));
        throw new ContentError(`${shown}: lesson: there is no ${id}#${anchor}`);
      }
      return [code, { lesson: id, anchor, title: places.get(id)?.title ?? id, heading, opposite }];
    }),
  );
}
