import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { caseIds } from '../../src/library/cases.ts';
import { readYaml } from '../../src/library/readContent.ts';
import { lessonChecksSchema } from '../../src/schemas/check.ts';
import { claimSchema, correctionSchema } from '../../src/schemas/claim.ts';
import { termSchema } from '../../src/schemas/glossary.ts';
import { lessonSchema, moduleSchema } from '../../src/schemas/lesson.ts';
import { mistakeCatalogueSchema, mistakeSchema } from '../../src/schemas/mistake.ts';
import { sourceSchema } from '../../src/schemas/source.ts';

z.config(z.locales.en());

const ROOT = path.resolve('src/content');

/** All entries of a folder, by file name; a broken one throws with file, field and reason. */
function folder<T>(name: string, schema: z.ZodMiniType<T>): Map<string, T> {
  const files = globSync(`${ROOT}/${name}/*.yaml`).sort();
  return new Map(files.map((file) => [path.basename(file, '.yaml'), readYaml(file, schema)]));
}

export function readLesson(file: string) {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const data = lessonSchema.parse(parse(front));
  return { file: path.relative('.', file), data, body };
}

/** What a heading is called in an address. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

export function anchorsIn(body: string): string[] {
  return [...body.matchAll(/^#{2,4} (.+)$/gm)].map((match) => slugOf(match[1] ?? ''));
}

export const claims = folder('claims', claimSchema);
export const sources = folder('sources', sourceSchema);
export const mistakes = folder('mistakes', mistakeSchema);
export const modules = folder('modules', moduleSchema);
export const glossary = folder('glossary', termSchema);
export const words = readYaml(`${ROOT}/messages/en/mistakes.yaml`, mistakeCatalogueSchema);
export const corrections = readYaml(
  `${ROOT}/corrections.en.yaml`,
  z.record(z.string(), correctionSchema),
);
export const lessons = globSync(`${ROOT}/lessons/**/*.mdx`).sort().map(readLesson);
export const checks = new Map(
  globSync(`${ROOT}/lessons/**/*.checks.yaml`).map((file) => {
    const read = readYaml(file, lessonChecksSchema);
    return [read.lesson, read.checks];
  }),
);
export const cases = new Set(caseIds());
