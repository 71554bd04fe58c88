import { detectorOf, type Mistake, type Track } from '../simulator/index.ts';

/** The track on which a mistake was made; null where it belongs to neither. */
export function trackOfMistake({ code, evidence }: Mistake): Track | null {
  const told = evidence['track'];
  if (told === 'gmi' || told === 'touch') return told;
  return detectorOf(code)?.track ?? null;
}
