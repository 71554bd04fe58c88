// npm run words: writes the keys of the English catalogue down as types.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readMessageFiles } from '../../src/library/messages.ts';
import { keyFiles } from './keys.ts';

const FOLDER = 'src/words/keys';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of keyFiles(readMessageFiles())) {
  writeFileSync(path.join(FOLDER, name), text);
}
