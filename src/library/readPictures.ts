import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Stimulus, stimuliSchema } from '../schemas/stimulus.ts';

/** The picture set, read and checked at build time. */
export function readPictures(): readonly Stimulus[] {
  const file = path.resolve('public/stimuli/manifest.json');
  return stimuliSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).pictures;
}
