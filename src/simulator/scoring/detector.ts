import type { Protocol, Sighting } from '../types.ts';
import type { CaseNotes } from './notes.ts';

/** Finds one kind of mistake in the notes. Pure; judges a decision by what was known then. */
export interface Detector {
  readonly code: string;
  readonly find: (notes: CaseNotes, protocol: Protocol) => readonly Sighting[];
}

type Evidence = Sighting['evidence'];

/** One sighting; `correctedDay` null = never put right. */
export function seen(
  code: string,
  day: number,
  evidence: Evidence = {},
  correctedDay: number | null = null,
): Sighting {
  return { code, day, correctedDay, evidence };
}
