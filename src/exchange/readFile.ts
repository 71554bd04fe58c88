import type * as z from 'zod/mini';
import { ENVELOPE_VERSION } from './envelope.ts';

/** A kind of file: what it is called, and what it holds. */
export interface FileKind<T extends object> {
  readonly kind: string;
  /** What the first builds marked it with, where they wrote such files. */
  readonly firstMark?: string;
  /** Characters, at most, where it is less than for all files. */
  readonly longest?: number;
  readonly check: (body: object) => ReturnType<z.ZodMiniType<T>['safeParse']>;
}

/** Why a file was not read. Nothing has been changed by trying. */
export type FileProblem =
  /** The browser could not read it: it was moved, or is on a stick that was taken out. */
  | { readonly what: 'unread' }
  /** Longer than any file of this kind that a browser can keep: some other file, most likely. */
  | { readonly what: 'tooLarge' }
  | { readonly what: 'notJson' }
  | { readonly what: 'notThisKind' }
  /** A later build of the site wrote it. */
  | { readonly what: 'newer' }
  | { readonly what: 'damaged'; readonly where: string; readonly reason: string };

export type FileRead<T> = { readonly found: T } | { readonly problem: FileProblem };

type Opened = { readonly body: object } | { readonly problem: FileProblem };
/** Characters, at most: thousands of attempts. */
export const LONGEST_FILE = 64_000_000;
const TOO_LARGE = { problem: { what: 'tooLarge' } } as const;
const NOT_THIS_KIND = { problem: { what: 'notThisKind' } } as const;
const NEWER = { problem: { what: 'newer' } } as const;

/** What stands inside an envelope of this kind, or of the form that the first builds wrote. */
function openEnvelope({ kind, firstMark }: FileKind<object>, data: unknown): Opened {
  if (typeof data !== 'object' || data === null) return NOT_THIS_KIND;
  if (firstMark && firstMark in data) {
    const { [firstMark]: version, ...body } = data as Record<string, unknown>;
    return version === 1 ? { body } : NEWER;
  }
  const { holdpoint, version, ...body } = data as Record<string, unknown>;
  if (holdpoint !== kind) return NOT_THIS_KIND;
  return version === ENVELOPE_VERSION ? { body } : NEWER;
}

/** What the check finds; a body with so many faults that listing them overflows the stack has no first one. */
function checked<T extends object>({ check }: FileKind<T>, body: object): FileRead<T> {
  try {
    const read = check(body);
    if (read.success) return { found: read.data };
    const [first] = read.error.issues;
    const where = first?.path.map(String).join('.') || '(whole)';
    return { problem: { what: 'damaged', where, reason: first?.message ?? 'unreadable' } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: { what: 'damaged', where: '(whole)', reason: 'unreadable' } };
  }
}

/** Reads a file of one kind as any build so far has written it. */
export function readFile<T extends object>(kind: FileKind<T>, text: string): FileRead<T> {
  if (text.length > (kind.longest ?? LONGEST_FILE)) return TOO_LARGE;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: { what: 'notJson' } };
  }
  const opened = openEnvelope(kind, data);
  if ('problem' in opened) return opened;
  return checked(kind, opened.body);
}

/** The same with a file that somebody chose, which is not even read when it is too large. */
export async function readChosen<T>(
  file: File,
  read: (text: string) => FileRead<T>,
  longest = LONGEST_FILE,
): Promise<FileRead<T>> {
  // A character takes at least a byte and at most three.
  if (file.size > 3 * longest) return TOO_LARGE;
  const text = await file.text().catch(() => null);
  return text === null ? { problem: { what: 'unread' } } : read(text);
}
