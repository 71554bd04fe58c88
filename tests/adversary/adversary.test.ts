import { beforeAll, describe, expect, test } from 'vitest';
import { caseIds, readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import { composed, labelOf } from '../../tools/adversary/composed.ts';
import { AXES, LABELS } from '../../tools/adversary/deviations.ts';
import { drawn } from '../../tools/adversary/draw.ts';
import { type Played, playAll } from '../../tools/adversary/play.ts';
import { aucOf, BAD, serious } from '../../tools/adversary/report.ts';

/** Clinicians and luck that no tuning looked at; the long run is `npm run adversary`. */
const FROM = 31_000;
const CLINICIANS = 40;
let played: readonly Played[] = [];

beforeAll(() => {
  const cases = caseIds().map((id) => readCase(id).patient);
  const content = { cases, protocols: readProtocols(), rubric: readRubric() };
  played = [
    ...playAll(drawn(FROM, CLINICIANS, false), content, FROM),
    ...playAll(drawn(0, 0, true), content, FROM),
  ];
}, 120_000);

const labelled = (labels: readonly string[]) =>
  played.filter(({ label }) => labels.includes(label));
const passing = (all: readonly Played[]) =>
  all.filter(({ score }) => score.passed).length / all.length;

describe('clinicians put together from ways of working', () => {
  test('are many of each kind', () => {
    for (const labels of [['good'], ['acceptable'], BAD]) {
      expect(labelled(labels).length).toBeGreaterThan(20);
    }
  });

  test('those that the reference calls good or acceptable pass', () => {
    expect(passing(labelled(['good', 'acceptable']))).toBeGreaterThanOrEqual(0.95);
  });

  test('and the good ones are not accused of a serious mistake', () => {
    const good = labelled(['good']);
    expect(good.filter(serious).length / good.length).toBeLessThanOrEqual(0.02);
  });

  test('those that it calls negligent or harmful do not pass', () => {
    expect(passing(labelled(BAD))).toBeLessThanOrEqual(0.03);
  });

  test('the total orders them', () => {
    expect(aucOf(played)).toBeGreaterThanOrEqual(0.97);
  });

  test('what did not pass shows no number that looks like a pass', () => {
    for (const { score } of played) expect(score.total >= 75).toBe(score.passed);
  });
});

describe('what they are put together from', () => {
  const all = Object.values(AXES).flat();

  test('every way of working has a name of its own and a label', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { label } of all) expect(LABELS).toContain(label);
  });

  test('one fault makes the whole; two tokens are a neglect', () => {
    const token = all.filter(({ label }) => label === 'token').slice(0, 2);
    const harmful = all.find(({ label }) => label === 'harmful')!;
    expect(labelOf([])).toBe('good');
    expect(labelOf(token.slice(0, 1))).toBe('token');
    expect(labelOf(token)).toBe('negligent');
    expect(composed([...token, harmful]).label).toBe('harmful');
  });
});
