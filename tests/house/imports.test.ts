import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const REFUSED_IMPORTS = [
  ['src/simulator/random.ts', '../learner/store.ts'],
  ['src/simulator/random.ts', 'node:fs'],
  ['src/simulator/random.ts', 'svelte'],
  ['src/simulator/scoring/score.ts', '../../schemas/case.ts'],
  ['src/simulator/scoring/score.ts', '../patient/state.ts'],
  ['src/simulator/policies/habits.ts', '../patient/state.ts'],
  ['src/simulator/policies/expert/plan.ts', '../../scoring/score.ts'],
  ['src/simulator/policies/habits.ts', '../../learner/store.ts'],
  ['src/simulator/episode/act.ts', 'xstate'],
  ['src/simulator/patient/day.ts', '../protocol/gate.ts'],
  ['src/simulator/patient/day.ts', '../episode/act.ts'],
  ['src/learner/store.ts', '../components/case/CaseRoom.svelte'],
  ['src/learner/store.ts', '../simulator/patient/state.ts'],
  ['src/exchange/link.ts', '../content/cases/x.ts'],
  ['src/components/case/Chart.ts', '../../layouts/BaseLayout.astro'],
  ['src/components/case/Chart.ts', '../../simulator/scoring/score.ts'],
  ['src/components/case/Room.svelte', '../../simulator/scoring/score.ts'],
  ['src/schemas/case.ts', 'zod'],
  ['src/content/cases/helper.ts', '../../schemas/case.ts'],
] as const;

const ALLOWED_IMPORTS = [
  ['src/simulator/machines/gmi.ts', 'xstate'],
  ['src/simulator/episode/act.ts', '../patient/state.ts'],
  ['src/simulator/policies/habits.ts', '../protocol/advice.ts'],
  ['src/learner/store.ts', '../simulator/index.ts'],
  ['src/components/case/Chart.ts', '../../simulator/index.ts'],
  ['src/components/case/Room.svelte', '../../simulator/index.ts'],
  ['src/schemas/case.ts', 'zod/mini'],
] as const;

const GLOBALS = [
  'Date.now()',
  'window.name',
  'localStorage.length',
  'setTimeout(x, 1)',
  'fetch(x)',
];

/** A folder with our linter's rules and nothing else in it. */
const folder = mkdtempSync(path.join(tmpdir(), 'holdpoint-lint-'));
const config = JSON.parse(readFileSync('biome.json', 'utf8')) as Record<string, unknown>;
delete config['vcs'];
delete config['$schema'];
writeFileSync(path.join(folder, 'biome.json'), JSON.stringify(config));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the linter says of a file with this source, standing at this place. */
function lint(place: string, source: string): string[] {
  const file = path.join(folder, place);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    place.endsWith('.svelte') ? `<script lang="ts">\n${source}</script>\n` : source,
  );
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--reporter=json', place];
  const ran = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(ran.stdout) as { diagnostics: { category: string }[] };
  const rules = diagnostics.map((found) => found.category.split('/').at(-1) ?? '');
  return [...new Set(rules.filter((rule) => rule.startsWith('noRestricted')))];
}

const importing = (from: string) => `import { x } from '${from}';\nx();\n`;

describe('imports go one way', () => {
  test.each(REFUSED_IMPORTS)('%s may not import %s', (place, from) => {
    expect(lint(place, importing(from))).toEqual(['noRestrictedImports']);
  });

  test.each(ALLOWED_IMPORTS)('%s may import %s', (place, from) => {
    expect(lint(place, importing(from))).toEqual([]);
  });

  test.each(GLOBALS)('the simulator may not use %s', (use) => {
    const source = `export const x = () => ${use};\n`;
    expect(lint('src/simulator/patient/day.ts', source)).toEqual(['noRestrictedGlobals']);
    expect(lint('src/components/case/room.ts', source)).toEqual([]);
  });
});
