import type { Mistake, Track } from '../simulator/index.ts';

const TRACK_OF_CODE: readonly (readonly [RegExp, Track])[] = [
  [/^(GMI|GATE|IMAGERY|MIRROR|DOSE)_/, 'gmi'],
  [/^(TOUCH|TEXTURE|HOTSPOT)_/, 'touch'],
];

/** The track on which a mistake was made; null where it belongs to neither. */
export function trackOfMistake({ code, evidence }: Mistake): Track | null {
  const told = evidence['track'];
  if (told === 'gmi' || told === 'touch') return told;
  return TRACK_OF_CODE.find(([family]) => family.test(code))?.[1] ?? null;
}
