import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import * as z from 'zod/mini';
import { blueprintSchema, testQuestionsSchema } from './schemas/blueprint.ts';
import { lessonChecksSchema } from './schemas/check.ts';
import { claimSchema, correctionSchema } from './schemas/claim.ts';
import { figureSchema } from './schemas/figure.ts';
import { termSchema } from './schemas/glossary.ts';
import { handoutSchema } from './schemas/handout.ts';
import { lessonSchema, moduleSchema } from './schemas/lesson.ts';
import { mistakeSchema } from './schemas/mistake.ts';
import { sourceSchema } from './schemas/source.ts';

// Without a language zod/mini calls every fault "Invalid input".
z.config(z.locales.en());

/** One entry a file; the file's name is the id. */
const yamlFiles = (folder: string) =>
  glob({
    base: `./src/content/${folder}`,
    pattern: '[^_]*.yaml',
    generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
  });

export const collections = {
  lessons: defineCollection({
    loader: glob({
      base: './src/content/lessons',
      pattern: '**/[^_]*.mdx',
      generateId: ({ data }) => String(data['slug']),
    }),
    schema: lessonSchema,
  }),
  /** The questions of a lesson, under its slug. */
  checks: defineCollection({
    loader: glob({
      base: './src/content/lessons',
      pattern: '**/[^_]*.checks.yaml',
      generateId: ({ data }) => String(data['lesson']),
    }),
    schema: lessonChecksSchema,
  }),
  /** Words and values of the lessons' interactive figures. */
  figures: defineCollection({ loader: yamlFiles('figures'), schema: figureSchema }),
  /** The tests before and after the course: one entry, `blueprint`. */
  blueprint: defineCollection({
    loader: glob({
      base: './src/content',
      pattern: 'blueprint.yaml',
      generateId: () => 'blueprint',
    }),
    schema: blueprintSchema,
  }),
  questions: defineCollection({ loader: yamlFiles('questions'), schema: testQuestionsSchema }),
  glossary: defineCollection({ loader: yamlFiles('glossary'), schema: termSchema }),
  /** Sheets to print. */
  handouts: defineCollection({ loader: yamlFiles('handouts'), schema: handoutSchema }),
  modules: defineCollection({ loader: yamlFiles('modules'), schema: moduleSchema }),
  claims: defineCollection({ loader: yamlFiles('claims'), schema: claimSchema }),
  corrections: defineCollection({
    loader: file('src/content/corrections.en.yaml'),
    schema: correctionSchema,
  }),
  sources: defineCollection({ loader: yamlFiles('sources'), schema: sourceSchema }),
  mistakes: defineCollection({ loader: yamlFiles('mistakes'), schema: mistakeSchema }),
};
