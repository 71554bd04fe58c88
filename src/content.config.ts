import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import * as z from 'zod/mini';
import { caseSchema } from './schemas/case.ts';
import { lessonChecksSchema } from './schemas/check.ts';
import { claimSchema, correctionSchema } from './schemas/claim.ts';
import { lessonSchema, moduleSchema } from './schemas/lesson.ts';
import { mistakeSchema, mistakeWordsSchema } from './schemas/mistake.ts';
import { protocolSchema } from './schemas/protocol.ts';
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
  modules: defineCollection({ loader: yamlFiles('modules'), schema: moduleSchema }),
  claims: defineCollection({ loader: yamlFiles('claims'), schema: claimSchema }),
  corrections: defineCollection({
    loader: file('src/content/corrections.en.yaml'),
    schema: correctionSchema,
  }),
  sources: defineCollection({ loader: yamlFiles('sources'), schema: sourceSchema }),
  mistakes: defineCollection({ loader: yamlFiles('mistakes'), schema: mistakeSchema }),
  mistakeWords: defineCollection({
    loader: file('src/content/messages/en/mistakes.yaml'),
    schema: mistakeWordsSchema,
  }),
  cases: defineCollection({
    loader: glob({
      base: './src/content/cases',
      pattern: '*/case.yaml',
      generateId: ({ entry }) => entry.replace(/\/case\.yaml$/, ''),
    }),
    schema: caseSchema,
  }),
  protocols: defineCollection({ loader: yamlFiles('protocols'), schema: protocolSchema }),
};
