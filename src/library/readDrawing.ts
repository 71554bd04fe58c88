import path from 'node:path';
import { type Drawing, drawingSchema } from '../schemas/drawing.ts';
import { CONTENT, readYaml } from './readContent.ts';

/** @throws when `content/drawings/<id>.yaml` is missing or wrong */
export function readDrawing(id: string): Drawing {
  return readYaml(path.join(CONTENT, 'drawings', `${id}.yaml`), drawingSchema);
}
