import { parse } from 'yaml';
import type * as z from 'zod/mini';
import type { Problem } from '../problem.ts';

export interface Parsed<T> {
  readonly data: T | null;
  readonly problems: readonly Problem[];
}

const SCHEMAS = 'The schema of the same name in src/schemas says what each field may be';
/** Where the meaning of a file's fields stands. */
const MEANINGS: Readonly<Record<string, string>> = {
  case: 'src/simulator/types/content.ts says what each field means; a share lies between 0 and 1',
  words: 'src/schemas/words.ts says what each field means; a text with a colon in it needs quotes',
};

/** A YAML text as its schema wants it, or everything that is wrong with it. Never throws. */
export function parseYaml<T>(file: string, text: string, schema: z.ZodMiniType<T>): Parsed<T> {
  let read: unknown;
  try {
    read = parse(text, { logLevel: 'error' });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const remedy = 'Mend the YAML: look at indentation, quotes and brackets near that line';
    return { data: null, problems: [{ file, field: '(whole file)', reason, remedy }] };
  }
  if (text.trim() === '') {
    const remedy = 'Write it; another folder beside it shows how';
    return {
      data: null,
      problems: [{ file, field: '(whole file)', reason: 'is empty or missing', remedy }],
    };
  }
  const result = schema.safeParse(read);
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    file,
    field: issue.path.map(String).join('.') || '(whole file)',
    reason: issue.message,
    remedy: MEANINGS[file.split('/').at(-1)?.split('.')[0] ?? ''] ?? SCHEMAS,
  }));
  return { data: null, problems };
}
