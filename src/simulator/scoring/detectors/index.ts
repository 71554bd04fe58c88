import type { Detector } from '../detector.ts';
import * as list from './list.ts';

/** Codes of the mistakes that can be found. */
export type MistakeCode = (typeof list)[keyof typeof list]['code'];

/** Every mistake that the engine can find in a transcript, in order of codes. */
export const DETECTORS: readonly Detector<MistakeCode>[] = Object.values(list).sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

const byCode: ReadonlyMap<string, Detector> = new Map(DETECTORS.map((one) => [one.code, one]));

/** The detector of a mistake; undefined for a code that no detector has. */
export const detectorOf = (code: string): Detector | undefined => byCode.get(code);
