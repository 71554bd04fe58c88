import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type EpisodeRecord, isNamedError, replay, toResult } from '../../src/simulator/index.ts';
import { setupWith } from './content.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'policies-'));
const LIMIT_S = 3;

interface Played {
  readonly seed: number;
  readonly policy: string;
  readonly score: { readonly total: number; readonly passed: boolean };
  readonly refused: number;
  readonly refusals: readonly { readonly refusal: string; readonly action: string }[];
  readonly record: EpisodeRecord;
}

/** Plays a policy of that source. */
function played(name: string, source: string, ...args: string[]) {
  const file = path.join(folder, `${name}.mjs`);
  writeFileSync(file, source);
  const call = ['--case', 'ines-wrist', '--policy', file, '--limit', String(LIMIT_S), '--json'];
  const run = spawnSync(process.execPath, ['tools/simulate/run.ts', ...call, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  const episodes: readonly Played[] = run.stdout === '' ? [] : JSON.parse(run.stdout);
  return { code: run.status, episodes, errors: run.stderr.trim().split('\n') };
}

describe('a policy from a file', () => {
  test('that edits what it is shown changes nothing', () => {
    const honest = 'export const decide = () => [];';
    const edits = `export function decide(shown, offers) {
      shown.plan.goals = true;
      shown.visitPlan.flarePlan = true;
      shown.face.maxWeeks = 1;
      shown.diary.length = 0;
      for (const row of shown.morning.diary) row.painAverage = 0;
      for (const offer of offers) offer.refusal = null;
      return [];
    }`;
    const [plain, edited] = [
      played('honest', honest, '--seeds', '1-3').episodes,
      played('edits', edits, '--seeds', '1-3').episodes,
    ];
    expect(plain).toHaveLength(3);
    expect(edited.map((one) => ({ ...one, policy: '' }))).toEqual(
      plain.map((one) => ({ ...one, policy: '' })),
    );
    for (const { seed, record, score } of edited) {
      const again = replay(record, setupWith(seed));
      if (isNamedError(again)) throw new Error(again.detail);
      expect(toResult(again).score).toMatchObject({ total: score.total, passed: score.passed });
    }
  }, 60_000);

  test.each([
    ['never answers', 'export function decide() { for (;;); }', /gave no answer within 3 s/],
    [
      'never loads',
      'setInterval(() => {}, 1000); await new Promise(() => {}); export const decide = () => [];',
      /gave no answer within 3 s \(while it was loaded\)/,
    ],
    [
      'waits for what never comes',
      'await new Promise(() => {}); export const decide = () => [];',
      /ended itself \(while it was loaded\)/,
    ],
    ['leaves', 'export function decide() { process.exit(0); }', /ended itself \(seed 1, day 0\)/],
    ['answers later', 'export async function decide() { return []; }', /answered with a promise/],
    [
      'wants too much at once',
      "export const decide = () => Array(200000).fill({ kind: 'refer', subject: 'gp', urgency: 'routine' });",
      /gave 200000 actions in one call/,
    ],
    [
      'never comes to an end',
      "export const decide = () => Array(200).fill({ kind: 'refer', subject: 'gp', urgency: 'routine' });",
      /did not end the episode in 26 calls and 5200 actions/,
    ],
    ['gives no data', 'export const decide = () => () => [];', /could not be cloned/],
    ['fails', "export function decide() { throw new Error('no idea\\nmore'); }", /no idea/],
    ['decides nothing', 'export const decides = 1;', /exports no function decide/],
  ])(
    'that %s ends in one clear line and exit 2',
    (name, source, reason) => {
      const { code, episodes, errors } = played(name.replaceAll(' ', '-'), source);
      expect(code).toBe(2);
      expect(episodes).toEqual([]);
      expect(errors).toEqual([expect.stringMatching(reason)]);
      expect(errors[0]).toMatch(/^simulate: policy "/);
    },
    60_000,
  );

  test('that gives actions that there are not is told which, after its results', () => {
    const source = `let calls = 0;
      export function decide() {
        calls += 1;
        return calls === 1 ? [{ kind: 'operate', on: 'hand' }, { kind: 'ask', subject: 'pain' }, 7] : [];
      }`;
    const { code, episodes, errors } = played('garbage', source);
    expect(code).toBe(2);
    expect(errors).toEqual([
      expect.stringContaining("(seed 1, day 0): { kind: 'operate', on: 'hand' }"),
    ]);
    expect(episodes[0]).toMatchObject({
      refused: 2,
      refusals: [
        { day: 0, refusal: 'invalidAction', action: "{ kind: 'operate', on: 'hand' }" },
        { day: 0, refusal: 'invalidAction', action: '7' },
      ],
    });
    expect(episodes[0]?.record.actions[0]).toEqual({ kind: 'ask', subject: 'pain' });
  }, 60_000);

  test('that talks does so beside the results', () => {
    const { code, episodes, errors } = played(
      'talks',
      "export function decide() { console.log('thinking'); return []; }",
    );
    expect(code).toBe(0);
    expect(episodes).toHaveLength(1);
    expect(errors).toContain('thinking');
  }, 60_000);
});
