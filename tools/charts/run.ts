// Draws every statechart from its machine into docs/statecharts: npm run charts
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FOLDER, pages } from './charts.ts';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of pages()) writeFileSync(path.join(FOLDER, name), text);
console.log(`${pages().size} pages in ${FOLDER}`);
