import { describe, expect, test } from 'vitest';
import { careRows } from '../../src/debrief/care.ts';
import { confidenceOf } from '../../src/debrief/confidence.ts';
import { groupMistakes } from '../../src/debrief/groups.ts';
import { cellsOf, paceOf } from '../../src/debrief/pace.ts';
import { takeAways } from '../../src/debrief/takeAway.ts';
import {
  type Confidence,
  type DecisionMade,
  DOMAINS,
  type Domain,
  type JudgedDecision,
  type Mistake,
  type Severity,
  type Strength,
} from '../../src/simulator/index.ts';
import { rubric } from '../simulator/content.ts';
import { gmiOn } from './days.ts';
import { manyCourses, played, scoreOf } from './plays.ts';

// Whole courses are played here, on whatever machine there is.

function mistake(code: string, day: number, severity: Severity, domain: Domain): Mistake {
  const week = Math.floor(day / 7) + 1;
  return { code, day, week, severity, domain, correctedDay: null, evidence: {} };
}
const push = (day: number) => mistake('FLARE_PUSH', day, 'major', 'progression');

describe('groupMistakes', () => {
  test('the gravest come first, the same mistake is told once with all its days', () => {
    const groups = groupMistakes(
      [
        mistake('DOSE_TOO_THIN', 0, 'minor', 'dosing'),
        push(14),
        mistake('RF_MISSED', 60, 'criticalSafety', 'safety'),
        push(35),
        mistake('GMI_RUSH_1', 3, 'major', 'progression'),
      ],
      rubric,
    );
    expect(groups.map(({ number, code, times }) => [number, code, times.length])).toEqual([
      [1, 'RF_MISSED', 1],
      [2, 'GMI_RUSH_1', 1],
      [3, 'FLARE_PUSH', 2],
      [4, 'DOSE_TOO_THIN', 1],
    ]);
  });

  test('a group is as grave as its gravest time', () => {
    const hard = (day: number, severity: Severity) =>
      mistake('TOUCH_TOO_HARD', day, severity, 'dosing');
    expect(groupMistakes([hard(1, 'minor'), hard(20, 'major')], rubric)[0]?.severity).toBe('major');
  });
});

describe('how a mistake counts', () => {
  test.each([
    [null, 'standing', 45],
    [10 + 21, 'corrected', 22],
    [10 + 22, 'late', 45],
  ] as const)('put right on day %s: %s, %i points', (correctedDay, standing, pointsOff) => {
    const [group] = groupMistakes([{ ...push(10), correctedDay }], rubric);
    expect(group?.times).toMatchObject([{ standing, pointsOff }]);
  });

  test('what the mistakes of a domain take off is what the score lacks there', () => {
    for (const episode of manyCourses()) {
      const score = scoreOf(episode);
      const groups = groupMistakes(score.mistakes, rubric);
      // Progression loses points for disagreement, too.
      for (const domain of DOMAINS.filter((one) => one !== 'progression')) {
        const times = groups.flatMap((group) => group.times).filter((one) => one.domain === domain);
        const off = times.reduce((sum, one) => sum + one.pointsOff, 0);
        const missed = careRows(score, rubric)
          .filter((row) => row.domain === domain)
          .reduce((sum, row) => sum + row.pointsLost, 0);
        expect(score.domains[domain]).toBeCloseTo(Math.max(0, 100 - missed - off), 0);
      }
    }
  });
});

describe('what was given', () => {
  test('stands beside what it would have been worth, what kept it from passing first', () => {
    const score = scoreOf(played('unscreened', 5));
    const rows = careRows(score, rubric);
    expect(rows.map(({ code }) => code).sort()).toEqual(score.care.map(({ code }) => code).sort());
    expect(rows[0]).toMatchObject({ code: 'screened', missing: true });
    const short = rows.filter(({ missing }) => missing).length;
    expect(rows.slice(short).every(({ missing }) => !missing)).toBe(true);
    for (const { given, share, pointsLost } of rows) {
      if (given === 'whole') expect(pointsLost).toBeLessThan(1);
      if (given === 'none') expect(share).toBeLessThan(0.01);
    }
  });

  test('whoever did not pass is told why, and whoever passed met nothing', () => {
    for (const episode of manyCourses()) {
      const { passed, obstacles } = scoreOf(episode);
      expect(obstacles.length === 0).toBe(passed);
    }
  });
});

describe('takeAways', () => {
  const taught = (mistakes: readonly Mistake[]) =>
    groupMistakes(mistakes, rubric).map((group) => ({ ...group, link: null }));
  const keep = (code: string, domain: Domain): Strength => ({ code, day: 0, week: 1, domain });

  test('two to change, of different domains, and one to keep elsewhere', () => {
    const groups = taught([
      push(3),
      push(30),
      mistake('GMI_RUSH_1', 5, 'major', 'progression'),
      mistake('DOSE_TOO_THIN', 8, 'minor', 'dosing'),
    ]);
    const strengths = [
      keep('heldThroughFlare', 'progression'),
      keep('believedThePatient', 'communication'),
    ];
    const points = takeAways(groups, strengths);
    expect(points.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'change FLARE_PUSH',
      'change DOSE_TOO_THIN',
      'keep believedThePatient',
    ]);
  });

  test('care without which it does not pass comes first, other care after mistakes', () => {
    const part = (code: string, missing: boolean, pointsLost: number) =>
      ({ code, domain: 'dosing', given: 'none', share: 0, pointsLost, missing }) as const;
    const care = [part('touchStarted', true, 20), part('explained', false, 30)];
    const groups = taught([mistake('DOSE_TOO_THIN', 8, 'minor', 'dosing')]);
    expect(takeAways(groups, [], care)).toMatchObject([
      { kind: 'give', code: 'touchStarted' },
      { kind: 'change', code: 'DOSE_TOO_THIN' },
      { kind: 'give', code: 'explained' },
    ]);
  });

  test('three to keep without a mistake, three to change without a strength', () => {
    const codes = ['a', 'b', 'c', 'd'].map((code) => keep(code, 'safety'));
    expect(takeAways([], codes)).toHaveLength(3);
    const groups = taught(['A', 'B', 'C', 'D'].map((code) => mistake(code, 1, 'major', 'dosing')));
    expect(takeAways(groups, []).map(({ kind }) => kind)).toEqual(['change', 'change', 'change']);
  });
});

describe('cellsOf', () => {
  test('faster than accepted lies below the diagonal, slower above', () => {
    const cells = cellsOf({ 'advance>hold': 3, 'hold>advance': 2, 'hold>hold': 7 });
    const of = (pace: string) =>
      cells.flat().filter((cell) => cell.pace === pace && cell.count > 0);
    expect(of('fast')).toMatchObject([{ did: 'advance', should: 'hold', count: 3 }]);
    expect(of('slow')).toMatchObject([{ did: 'hold', should: 'advance', count: 2 }]);
    expect(of('agreed')).toMatchObject([{ did: 'hold', count: 7 }]);
  });
});

describe('paceOf', () => {
  test.each([
    [0.04, 'even'],
    [-0.04, 'even'],
    [0.05, 'slightlyFast'],
    [0.2, 'clearlyFast'],
    [-0.05, 'slightlySlow'],
    [-1.2, 'clearlySlow'],
  ])('%f is %s', (bias, pace) => expect(paceOf(bias)).toBe(pace));
});

describe('confidenceOf', () => {
  const judged = (day: number, agreed: boolean): JudgedDecision => ({
    day,
    week: 1,
    track: 'gmi',
    did: 'hold',
    implied: false,
    acceptable: ['hold'],
    because: ['gateNotMet'],
    agreed,
    distance: 0,
  });
  const made = (day: number, confidence: Confidence): DecisionMade => ({
    day,
    visit: 1,
    track: 'gmi',
    decision: 'hold',
    implied: false,
    action: { ...gmiOn('hold', 'leftRight'), confidence },
  });
  const sureness: readonly Confidence[] = ['sure', 'sure', 'sure', 'unsure', 'fairly'];
  const decisions = sureness.map((confidence, day) => made(day, confidence));
  const judgements = [true, false, false, true, false].map((agreed, day) => judged(day, agreed));

  test('counts decisions and agreement for each confidence', () => {
    expect(confidenceOf(decisions, judgements)?.rows).toEqual([
      { confidence: 'sure', decisions: 3, agreed: 1 },
      { confidence: 'fairly', decisions: 1, agreed: 0 },
      { confidence: 'unsure', decisions: 1, agreed: 1 },
    ]);
  });

  test.each([
    [['sure', 'sure', 'sure', 'sure', 'sure'], 4, { sureShare: 0.8, overSure: false }],
    [['sure', 'sure', 'sure', 'sure', 'fairly'], 3, { sureShare: 0.75, overSure: true }],
    [['fairly', 'fairly', 'fairly', 'unsure', 'unsure'], 0, { sureShare: null, overSure: false }],
  ] as const)('%j, the first %i in agreement: %j', (said, agreed, read) => {
    const made5 = said.map((confidence, day) => made(day, confidence));
    const judged5 = said.map((_, day) => judged(day, day < agreed));
    expect(confidenceOf(made5, judged5)).toMatchObject(read);
  });

  test('says nothing with fewer than five, and leaves silent holds out', () => {
    const silent = { ...made(4, 'fairly'), implied: true, action: null };
    expect(confidenceOf([...decisions.slice(0, 4), silent], judgements)).toBeNull();
  });
});
