import type * as z from 'zod/mini';
import { ENVELOPE_VERSION } from './envelope.ts';

/** A kind of file: what it is called, and what it holds. */
export interface FileKind<T extends object> {
  readonly kind: string;
  /** What the first builds marked it with, where they wrote such files. */
  readonly firstMark?: string;
  readonly check: (body: object) => ReturnType<z.ZodMiniType<T>['safeParse']>;
}

/** Why a file was not read. Nothing has been changed by trying. */
export type FileProblem =
  /** The browser could not read it: it was moved, or is on a stick that was taken out. */
  | { readonly what: 'unread' }
  | { readonly what: 'notJson' }
  | { readonly what: 'notThisKind' }
  /** A later build of the site wrote it. */
  | { readonly what: 'newer' }
  | { readonly what: 'damaged'; readonly where: string; readonly reason: string };

export type FileRead<T> = { readonly found: T } | { readonly problem: FileProblem };

type Opened = { readonly body: object } | { readonly problem: FileProblem };
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

/** The same with a file that somebody chose. */
export async function readChosen<T>(
  file: File,
  read: (text: string) => FileRead<T>,
): Promise<FileRead<T>> {
  const text = await file.text().catch(() => null);
  return text === null ? { problem: { what: 'unread' } } : read(text);
}
