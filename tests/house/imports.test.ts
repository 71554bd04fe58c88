import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { circles, everyImport, faultOf, importsOf } from './rooms.ts';

const REFUSED_IMPORTS = [
  ['simulator/random.ts', '../learner/store.ts'],
  ['simulator/random.ts', 'node:fs'],
  ['simulator/random.ts', 'svelte'],
  ['simulator/scoring/score.ts', '../../schemas/case.ts'],
  ['simulator/scoring/score.ts', '../patient/state.ts'],
  ['simulator/scoring/score.ts', '../laterality/ability.ts'],
  ['simulator/episode/act.ts', 'xstate'],
  ['simulator/patient/day.ts', '../clinical/plan.ts'],
  ['simulator/patient/day.ts', '../episode/act.ts'],
  ['clinicians/habits.ts', '../simulator/patient/state.ts'],
  ['clinicians/expert/plan.ts', '../../simulator/scoring/score.ts'],
  ['clinicians/habits.ts', '../learner/store.ts'],
  ['debrief/course.ts', '../components/debrief/Courses.svelte'],
  ['debrief/course.ts', '../words/t.ts'],
  ['words/t.ts', '../components/room/session.svelte.ts'],
  ['practice/timing/measure.ts', '../../components/practice/timing/screenFrames.ts'],
  ['practice/block/buildBlock.ts', '../../learner/practice.ts'],
  ['learner/store.ts', '../components/room/CaseRoom.svelte'],
  ['learner/store.ts', '../simulator/patient/state.ts'],
  ['exchange/link.ts', '../content/cases/x.ts'],
  ['components/room/Chart.ts', '../../layouts/BaseLayout.astro'],
  ['components/room/Chart.ts', '../../simulator/scoring/score.ts'],
  ['components/room/Room.svelte', '../../simulator/scoring/score.ts'],
  ['schemas/case.ts', 'zod'],
  ['content/cases/helper.ts', '../../schemas/case.ts'],
] as const;

const ALLOWED_IMPORTS = [
  ['simulator/machines/gmi.ts', 'xstate'],
  ['simulator/episode/act.ts', '../patient/state.ts'],
  ['clinicians/habits.ts', '../simulator/index.ts'],
  ['learner/store.ts', '../simulator/index.ts'],
  ['components/room/Chart.ts', '../../simulator/index.ts'],
  ['components/room/Room.svelte', '../../debrief/course.ts'],
  ['words/debrief/markText.ts', '../../debrief/marks.ts'],
  ['practice/read/judge.ts', '../../simulator/clinical/index.ts'],
  ['schemas/case.ts', 'zod/mini'],
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
  writeFileSync(file, source);
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--reporter=json', place];
  const ran = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(ran.stdout) as { diagnostics: { category: string }[] };
  const rules = diagnostics.map((found) => found.category.split('/').at(-1) ?? '');
  return [...new Set(rules.filter((rule) => rule.startsWith('noRestricted')))];
}

describe('imports go one way', () => {
  test.each(REFUSED_IMPORTS)('%s may not import %s', (file, imported) => {
    expect(faultOf(file, imported)).not.toBeNull();
  });

  test.each(ALLOWED_IMPORTS)('%s may import %s', (file, imported) => {
    expect(faultOf(file, imported)).toBeNull();
  });

  const imports = everyImport();

  test('every import in the house goes the way that the plan allows', () => {
    const faults = imports.flatMap(({ file, imported }) => {
      const fault = faultOf(file, imported);
      return fault === null ? [] : [`${file}: ${fault}`];
    });
    expect(imports.length).toBeGreaterThan(1000);
    expect(faults).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    expect(circles(imports)).toEqual([]);
    const circle = [
      { file: 'a.ts', imported: './b.ts' },
      { file: 'b.ts', imported: './a.ts' },
    ];
    expect(circles(circle)).toEqual([['a.ts', 'b.ts']]);
  });

  test('imports are found in widgets and pages, types too', () => {
    const script = `<script lang="ts">\nimport type { A } from './a.ts';\nconst b = import('./b.ts');\n</script>\n`;
    expect(importsOf(script, 'x.svelte')).toEqual(['./a.ts', './b.ts']);
    const page = `---\nimport A from './a.astro';\n---\n<p>import B from './b.ts'</p>\n`;
    expect(importsOf(page, 'x.astro')).toEqual(['./a.astro']);
  });
});

describe('the simulator has no clock, page, network or luck of its own', () => {
  test.each(GLOBALS)('it may not use %s', (use) => {
    const source = `export const x = () => ${use};\n`;
    expect(lint('src/simulator/patient/day.ts', source)).toEqual(['noRestrictedGlobals']);
    expect(lint('src/components/room/room.ts', source)).toEqual([]);
  });
});
