import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stimuliSchema } from '../../../schemas/stimulus.ts';
import type { Picture } from '../block/pictures.ts';

/** The picture set, read and checked at build time. */
export function readPictures(): readonly Picture[] {
  const file = path.resolve('public/stimuli/manifest.json');
  return stimuliSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).pictures;
}
