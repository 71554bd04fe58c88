import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../src/schemas/records/record.ts';

function simulate(...args: string[]) {
  const run = spawnSync(process.execPath, ['tools/simulate/run.ts', ...args], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function policyFile(name: string, body: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'policy-')), name);
  writeFileSync(file, body);
  return file;
}

describe('simulate', () => {
  test('lists every line the engine can say, and those of one patient', () => {
    const all = JSON.parse(simulate('--lines', '--json').out);
    expect(all).toContainEqual({ code: 'ask.pain.mild', params: ['nrs'] });
    const own = JSON.parse(simulate('--lines', '--case', 'ines-wrist', '--json').out);
    expect(own.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(own));
  });

  test('plays one object an episode, with a record that its schema accepts', () => {
    const { code, out } = simulate(
      '--case',
      'ines-wrist',
      '--policy',
      'expert',
      '--seeds',
      '1-3',
      '--json',
    );
    expect(code).toBe(0);
    const episodes = JSON.parse(out);
    expect(episodes.map((one: { seed: number }) => one.seed)).toEqual([1, 2, 3]);
    for (const one of episodes) {
      expect(one).toMatchObject({
        case: 'ines-wrist',
        policy: 'expert',
        protocol: 'published_norms',
        refused: 0,
      });
      expect(one.outcome.ending).toBe('discharged');
      expect(one.outcome.painEnd).toBeLessThan(one.outcome.painStart);
      expect(Object.keys(one.score.domains)).toHaveLength(6);
      expect(recordSchema.safeParse(one.record).success).toBe(true);
    }
  });

  test.each([
    ['an unknown case', ['--case', 'nobody', '--policy', 'expert'], 'unknown case "nobody"'],
    [
      'an unknown policy',
      ['--case', 'ines-wrist', '--policy', 'wizard'],
      'unknown policy "wizard"',
    ],
    [
      'a missing file',
      ['--case', 'ines-wrist', '--policy', './no-such.mjs'],
      'unknown policy "./no-such.mjs"',
    ],
    [
      'an unknown protocol',
      ['--case', 'ines-wrist', '--policy', 'expert', '--protocol', 'x'],
      'unknown protocol "x"',
    ],
    [
      'a backward range',
      ['--case', 'ines-wrist', '--policy', 'expert', '--seeds', '5-3'],
      'bad seed range "5-3"',
    ],
    [
      'a range of words',
      ['--case', 'ines-wrist', '--policy', 'expert', '--seeds', 'all'],
      'bad seed range "all"',
    ],
    ['an unknown option', ['--fast'], '--fast'],
    [
      'more seeds than a run can hold',
      ['--case', 'ines-wrist', '--policy', 'expert', '--seeds', '0-4294967295'],
      '4294967296 seeds in "0-4294967295" are too many: at most 10000 in one call',
    ],
    [
      'an option given twice',
      ['--case', 'ines-wrist', '--case', 'samuel-crush', '--policy', 'expert'],
      '--case is given more than once',
    ],
    [
      'a limit that is no time',
      ['--case', 'ines-wrist', '--policy', 'expert', '--limit', 'long'],
      'bad limit "long"',
    ],
  ])('%s exits 2 with one clear line', (_name, args, message) => {
    const { code, out, err } = simulate(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('lists cases, protocols and policies with the mistakes that each must be named for', () => {
    const all = JSON.parse(simulate('--list', '--json').out);
    expect(all.cases).toContainEqual({ id: 'ines-wrist' });
    expect(all.protocols).toContainEqual({ id: 'seed_protocol' });
    expect(all.policies).toContainEqual({ id: 'quitter', codes: ['FLARE_QUIT'] });
    expect(all.policies.map(({ id }: { id: string }) => id).sort()).toEqual(
      [
        'expert',
        'no-support',
        'overholder',
        'pusher',
        'quitter',
        'random',
        'rusher',
        'skipper',
        'timid',
        'unasked',
        'unscreened',
      ].sort(),
    );
  });

  test('prints the schemas of observation, action and record', () => {
    const shown = JSON.parse(simulate('--schema').out);
    expect(Object.keys(shown)).toEqual(['observation', 'action', 'record']);
    expect(shown.action.oneOf ?? shown.action.anyOf).toHaveLength(16);
  });

  test('a policy from a file: [] ends the visit, until the untreated patient falls ill, stops coming or the weeks are over', () => {
    const file = policyFile('waits.mjs', 'export const decide = () => [];');
    const shown = simulate('--case', 'ines-wrist', '--policy', file, '--seeds', '1-8', '--json');
    const all = JSON.parse(shown.out) as {
      outcome: { ending: string; weeks: number };
      score: { passed: boolean };
    }[];
    const waited = all.filter(({ outcome }) => outcome.ending !== 'safetyStop');
    expect(waited.length).toBeGreaterThan(0);
    for (const { outcome, score } of waited) {
      expect(['droppedOut', 'maxWeeks']).toContain(outcome.ending);
      expect(outcome.weeks).toBeGreaterThan(8);
      expect(score.passed).toBe(false);
    }
  });

  test('habits of some strength: none is the expert, all of it is the habit', () => {
    const scoreOf = (policy: string) =>
      JSON.parse(simulate('--case', 'ines-wrist', '--policy', policy, '--json').out)[0].score.total;
    expect(scoreOf('rusher:0')).toBe(scoreOf('expert'));
    expect(scoreOf('rusher:1')).toBe(scoreOf('rusher'));
    expect(scoreOf('rusher:0.7,overholder:0.2')).toBeLessThan(100);
  }, 60_000);

  test.each([
    ['rusher:2', 'strength of rusher must be 0 to 1'],
    ['hurry:0.5', 'no habit hurry'],
  ])('%s is refused: %s', (policy, reason) => {
    const { code, err } = simulate('--case', 'ines-wrist', '--policy', policy);
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });

  test('ten refusals in a row end the episode', () => {
    const file = policyFile(
      'stubborn.ts',
      "export function decide() { return { kind: 'operate' }; }",
    );
    const { code, out } = simulate('--case', 'ines-wrist', '--policy', file, '--json');
    const [one] = JSON.parse(out);
    expect(code).toBe(2);
    expect(one.outcome.ending).toBe('refusals');
    expect(one.refused).toBe(10);
  });
});
