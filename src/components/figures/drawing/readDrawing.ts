import path from 'node:path';
import { CONTENT, readYaml } from '../../../library/readContent.ts';
import { type Drawing, drawingSchema } from '../../../schemas/drawing.ts';

/** @throws when `content/drawings/<id>.yaml` is missing or wrong */
export function readDrawing(id: string): Drawing {
  return readYaml(path.join(CONTENT, 'drawings', `${id}.yaml`), drawingSchema);
}
