import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { checksPlaced, claimsCited, lessonFaults } from '../../course/citations.ts';
import { countWords } from '../../course/minutes.ts';
import { caseIds } from '../cases.ts';

export type ClaimEntry = CollectionEntry<'claims'>;
export type SourceEntry = CollectionEntry<'sources'>;
export type LessonEntry = CollectionEntry<'lessons'>;

/** A file's place as an author knows it. */
export function fileOf(entry: { filePath?: string | undefined; id: string }): string {
  return entry.filePath ?? entry.id;
}

/** @throws with the asking file's name when there is no such claim: an unknown id fails the build */
export async function claimNamed(id: string, from: string): Promise<ClaimEntry> {
  const claim = await getEntry('claims', id);
  if (!claim) throw new Error(`${from}: there is no claim "${id}"`);
  return claim;
}

/** @throws with the asking file's name when one is unknown */
export async function sourcesNamed(ids: readonly string[], from: string): Promise<SourceEntry[]> {
  return Promise.all(
    ids.map(async (id) => {
      const source = await getEntry('sources', id);
      if (!source) throw new Error(`${from}: sources: there is no source "${id}"`);
      return source;
    }),
  );
}

/** The lesson shown at an address. */
export async function lessonAt(slug: string | undefined): Promise<LessonEntry> {
  const lesson = slug === undefined ? undefined : await getEntry('lessons', slug);
  if (!lesson) throw new Error(`There is no lesson "${slug ?? ''}".`);
  return lesson;
}

/** Claims a lesson cites, in order: the note's number is the place in this list, from 1. */
export async function notesOf(lesson: LessonEntry): Promise<ClaimEntry[]> {
  const from = fileOf(lesson);
  return Promise.all(claimsCited(lesson.body ?? '').map((id) => claimNamed(id, from)));
}

const idsIn = async (name: 'claims' | 'sources' | 'modules') =>
  new Set((await getCollection(name)).map((entry) => entry.id));

/** @throws with everything in the lesson that leads nowhere */
export async function refuseFaults(lesson: LessonEntry): Promise<void> {
  const questions = await getEntry('checks', lesson.id);
  const faults = lessonFaults(fileOf(lesson), lesson.data, lesson.body ?? '', {
    claims: await idsIn('claims'),
    sources: await idsIn('sources'),
    modules: await idsIn('modules'),
    cases: new Set(caseIds()),
    checks: new Set(questions?.data.checks.map((check) => check.id)),
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

export function extentOf(lesson: LessonEntry) {
  const text = lesson.body ?? '';
  return {
    words: countWords(text),
    questions: checksPlaced(text).length,
    difficulty: lesson.data.difficulty,
  };
}

export interface CourseModule {
  id: string;
  number: number;
  title: string;
  summary: string;
  /** In order, with the number shown: "2.1". */
  lessons: { lesson: LessonEntry; number: string }[];
}

/** Modules that have lessons, and their lessons, in order. */
export async function courseModules(): Promise<CourseModule[]> {
  const modules = (await getCollection('modules')).sort((a, b) => a.data.order - b.data.order);
  const lessons = (await getCollection('lessons')).sort((a, b) => a.data.order - b.data.order);
  return modules
    .map((entry, i) => ({
      id: entry.id,
      number: i + 1,
      title: entry.data.title,
      summary: entry.data.summary,
      lessons: lessons
        .filter((lesson) => lesson.data.module === entry.id)
        .map((lesson, j) => ({ lesson, number: `${i + 1}.${j + 1}` })),
    }))
    .filter((module) => module.lessons.length > 0);
}
