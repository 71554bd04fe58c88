import { GMI_STAGES, type Track } from '../simulator/index.ts';
import type { Words } from './wordsIn.ts';

/** A step of a patient's ladder of textures, by name. Each case's textures are held against the catalogue. */
export function textureName(words: Words, ladder: readonly string[], rung: number): string {
  return words.textFor(`vocab.texture.${ladder[rung]}`);
}

/**
 * A step of a track by name: a stage of motor imagery, or a texture.
 *
 * @throws {RangeError} for a stage there is not
 */
export function stepName(
  words: Words,
  track: Track,
  step: number,
  ladder: readonly string[],
): string {
  if (track === 'touch') return textureName(words, ladder, step);
  const stage = GMI_STAGES[step];
  if (stage === undefined) throw new RangeError(`no stage ${step}`);
  return words.label('stage', stage);
}
