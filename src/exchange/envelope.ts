import type * as z from 'zod/mini';

/** Raise it when the envelope changes; what is inside has versions of its own. */
export const ENVELOPE_VERSION = 1;

/** A kind of file: what it is called, what the first builds marked it with, and what it holds. */
export interface FileKind<T extends object> {
  readonly kind: string;
  readonly firstMark: string;
  readonly check: (body: object) => ReturnType<z.ZodMiniType<T>['safeParse']>;
}

/** Why a file was not read. Nothing has been changed by trying. */
export type FileProblem =
  | { readonly what: 'notJson' }
  | { readonly what: 'notThisKind' }
  /** A later build of the site wrote it. */
  | { readonly what: 'newer' }
  | { readonly what: 'damaged'; readonly where: string; readonly reason: string };

export type FileRead<T> = { readonly found: T } | { readonly problem: FileProblem };

/** A record as the text of a file that this or another device can open again. */
export function writeFile<T extends object>({ kind }: FileKind<T>, held: T): string {
  return `${JSON.stringify({ holdpoint: kind, version: ENVELOPE_VERSION, ...held }, null, 1)}\n`;
}

type Opened = { readonly body: object } | { readonly problem: FileProblem };
const NOT_THIS_KIND = { problem: { what: 'notThisKind' } } as const;
const NEWER = { problem: { what: 'newer' } } as const;

/** What stands inside an envelope of this kind, or of the form that the first builds wrote. */
function openEnvelope({ kind, firstMark }: FileKind<object>, data: unknown): Opened {
  if (typeof data !== 'object' || data === null) return NOT_THIS_KIND;
  if (firstMark in data) {
    const { [firstMark]: version, ...body } = data as Record<string, unknown>;
    return version === 1 ? { body } : NEWER;
  }
  const { holdpoint, version, ...body } = data as Record<string, unknown>;
  if (holdpoint !== kind) return NOT_THIS_KIND;
  return version === ENVELOPE_VERSION ? { body } : NEWER;
}

/** Reads a file of one kind as any build so far has written it. */
export function readFile<T extends object>(kind: FileKind<T>, text: string): FileRead<T> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: { what: 'notJson' } };
  }
  const opened = openEnvelope(kind, data);
  if ('problem' in opened) return opened;
  const read = kind.check(opened.body);
  if (read.success) return { found: read.data };
  const [first] = read.error.issues;
  const where = first?.path.map(String).join('.') || '(whole)';
  return { problem: { what: 'damaged', where, reason: first?.message ?? 'unreadable' } };
}
