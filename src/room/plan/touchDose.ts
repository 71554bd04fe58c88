import type { TouchPhase, TouchSite } from '../../simulator/index.ts';
import type { Words } from '../../words/wordsIn.ts';

/** A touch dose while it is being filled in. */
export interface TouchDoseDraft {
  phase: TouchPhase | null;
  minutes: number | null;
  sessionsPerDay: number | null;
  forceG: number | null;
  site: TouchSite | null;
  discrimination: boolean;
}

export function emptyDose(): TouchDoseDraft {
  return {
    phase: null,
    minutes: null,
    sessionsPerDay: null,
    forceG: null,
    site: null,
    discrimination: false,
  };
}

/** Grams of one A4 sheet of 80 g/m² (a sixteenth of a square metre). */
const SHEET_G = 5;

/** A weight on the skin in things from the kitchen and the desk. */
export function plainForce({ t }: Words, forceG: number | null): string | null {
  if (forceG === null || forceG <= 0) return null;
  if (forceG < SHEET_G) return t('room.forceHint.light', { ml: forceG });
  const sheets = Math.round(forceG / SHEET_G);
  return t('room.forceHint', { sheets, ml: forceG });
}
