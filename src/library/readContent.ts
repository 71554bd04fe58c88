import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { mistakeSchema } from '../schemas/mistake.ts';
import { type ProtocolFile, protocolSchema } from '../schemas/protocol.ts';
import { recipeSchema } from '../schemas/rubric.ts';
import type { Protocol, Rubric } from '../simulator/index.ts';

// zod/mini comes without words; whoever reads a content error needs them. Build and tests only.
z.config(z.locales.en());

/** Where content lies, unless told otherwise: commands, tests and the build run in the project's folder. */
export const CONTENT = path.resolve('src/content');

/** A content file that cannot be used: which file, which field, and why. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/**
 * Reads one YAML file and checks it.
 *
 * @throws {ContentError} with file, field and reason for everything wrong in it
 */
export function readYaml<T>(file: string, schema: z.ZodMiniType<T>): T {
  return readAs(parse, file, schema);
}

/** The same of a JSON file, such as a command of ours writes. */
export function readJson<T>(file: string, schema: z.ZodMiniType<T>): T {
  return readAs(JSON.parse, file, schema);
}

function readAs<T>(parser: (text: string) => unknown, file: string, schema: z.ZodMiniType<T>): T {
  const shown = path.relative(process.cwd(), file);
  let data: unknown;
  try {
    data = parser(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ContentError(`${shown}: ${error instanceof Error ? error.message : error}`);
  }
  return checked(file, data, schema);
}

/**
 * Data as a schema has it.
 *
 * @throws {ContentError} with file, field and reason for everything wrong in it
 */
export function checked<T>(file: string, data: unknown, schema: z.ZodMiniType<T>): T {
  const shown = path.relative(process.cwd(), file);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const field = issue.path.map(String).join('.') || '(whole file)';
    return `${shown}: ${field}: ${issue.message}`;
  });
  throw new ContentError(lines.join('\n'));
}

/** Names of the files of a folder, without their ending, in order. */
export function idsIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

export function protocolIds(root = CONTENT): string[] {
  return idsIn(path.join(root, 'protocols'), '.yaml');
}

export function readProtocol(id: string, root = CONTENT): ProtocolFile {
  return readYaml(path.join(root, 'protocols', `${id}.yaml`), protocolSchema);
}

/** All profiles as the engine reads them, by id. */
export function readProtocols(root = CONTENT): Record<string, Protocol> {
  return Object.fromEntries(protocolIds(root).map((id) => [id, readProtocol(id, root).rules]));
}

/** The scoring recipe together with the severity, domain and cool-down of every mistake. */
export function readRubric(id = 'standard', root = CONTENT): Rubric {
  const recipe = readYaml(path.join(root, 'rubrics', `${id}.yaml`), recipeSchema);
  const folder = path.join(root, 'mistakes');
  const mistakes = Object.fromEntries(
    idsIn(folder, '.yaml').map((code) => {
      const { severity, domain, cooldownDays } = readYaml(
        path.join(folder, `${code}.yaml`),
        mistakeSchema,
      );
      return [code, { severity, domain, cooldownDays }];
    }),
  );
  return { ...recipe, mistakes };
}
