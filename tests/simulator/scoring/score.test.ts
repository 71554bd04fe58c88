import { describe, expect, test } from 'vitest';
import { scoreEpisode } from '../../../src/simulator/index.ts';
import type { Rubric, Score, TranscriptEntry } from '../../../src/simulator/types.ts';
import {
  agreed,
  type Course,
  clinic,
  type Deed,
  examined,
  GOOD,
  gmi,
  measured,
  said,
  touch,
} from '../clinic.ts';
import { rubric } from '../content.ts';
import { norms } from '../profiles.ts';
import { FIRST_VISIT, LAST_VISIT, toTheLastStage } from './exemplary.ts';

/** What mistakes take, by itself: nothing is asked for, and every domain begins at 100. */
const bare: Rubric = {
  ...rubric,
  care: { weights: {}, essentials: {} },
};
const scored = (course: Course, recipe: Rubric = rubric) =>
  scoreEpisode(course.transcript, norms, recipe);
const codes = (course: Course) => scored(course).mistakes.map(({ code }) => code);
const finished = (extra: readonly Deed[] = []) =>
  toTheLastStage(FIRST_VISIT, extra).visit(...LAST_VISIT);

describe('a course without a mistake', () => {
  test('has 100 in every domain, passes, and is excellent', () => {
    const score = scored(finished());
    expect(score.mistakes).toEqual([]);
    expect(score.obstacles).toEqual([]);
    expect(score).toMatchObject({ total: 100, passed: true, band: 'excellent' });
    expect(new Set(Object.values(score.domains))).toEqual(new Set([100]));
  });

  test('passes only once it has ended', () => {
    const { passed, obstacles } = scored(toTheLastStage());
    expect(passed).toBe(false);
    expect(obstacles).toContainEqual({ kind: 'running' });
  });
});

describe('doing nothing', () => {
  test('an empty chart is scored without complaint and does not pass', () => {
    const score = scored(clinic());
    expect(score).toMatchObject({ passed: false, criticalSafety: false, band: 'unsafe' });
    expect(score.total).toBeLessThan(20);
    expect(score.decisions).toMatchObject({ judged: [], agreement: null, paceBias: null });
  });

  test('sitting out the weeks does not pass either, though the total would', () => {
    const weeks = clinic().visit().home(140).ends('maxWeeks');
    const { total, passed, band, obstacles } = scored(weeks);
    expect({ passed, band }).toEqual({ passed: false, band: 'unsafe' });
    expect(total).toBeLessThan(5);
    const [care] = obstacles.filter(({ kind }) => kind === 'care');
    expect(care).toMatchObject({
      codes: expect.arrayContaining(['dangerAsked', 'imageryStarted']),
    });
  });
});

describe('both errors count', () => {
  test('too fast and too slow each cost progression', () => {
    const fast = clinic().visit(gmi.start('leftRight')).home(7).visit(gmi.advance('imagery'));
    expect(codes(fast)).toContain('GMI_RUSH_1');
    // One major mistake standing (45) and its one decision outside the acceptable set (60).
    expect(scored(fast, bare).domains.progression).toBe(0);
    const slow = clinic().visit(gmi.start('leftRight')).home(20, GOOD).visit(gmi.hold());
    expect(codes(slow)).toContain('GMI_OVERHOLD');
    // One minor mistake standing (9), and the same.
    expect(scored(slow, bare).domains.progression).toBe(31);
  });

  test('progression falls with the share of decisions outside the acceptable set', () => {
    // Ten judged decisions without a fault; one more in the last week, touch stepped back for nothing.
    const course = toTheLastStage().visit(gmi.hold(), touch.stepBack(3));
    const { decisions, domains } = scored(course, bare);
    expect(decisions).toMatchObject({ agreement: 10 / 11 });
    // 60 / 11 = 5.5 off, and 9 for the minor mistake STEPBACK_EXCESS.
    expect(domains.progression).toBe(85.5);
  });
});

describe('a critical safety mistake', () => {
  const wound = examined('skinBodyTemperature', { wound: true });

  test('fails the case whatever the total', () => {
    const easy: Rubric = { ...rubric, passTotal: 0, domains: lowered(0) };
    const course = finished([wound]);
    expect(codes(course)).toEqual(['RF_MISSED']);
    // Safety 0 takes 20; to advance that day was one of 11 decisions, 5.5 of progression, takes 1.4.
    // 78.6 in all, and no number above 74 for what did not pass.
    expect(scored(course)).toMatchObject({ total: 74, passed: false, band: 'harmful' });
    expect(scored(course, easy)).toMatchObject({ criticalSafety: true, passed: false });
  });

  test('counts in full also when put right later', () => {
    const late = finished([wound]).transcript;
    const help: TranscriptEntry = {
      type: 'action',
      day: 8,
      visit: 2,
      action: { kind: 'refer', subject: 'gp', urgency: 'sameDay' },
      minutes: 3,
    };
    const entries = [...late.entries, help];
    const score = scoreEpisode({ ...late, entries }, norms, rubric);
    expect(score.mistakes).toMatchObject([{ code: 'RF_MISSED', correctedDay: 8 }]);
    expect(score.domains.safety).toBe(0);
  });
});

function lowered(minimum: number): Rubric['domains'] {
  const entries = Object.entries(rubric.domains).map(([name, one]) => [name, { ...one, minimum }]);
  return Object.fromEntries(entries) as Rubric['domains'];
}

describe('a mistake put right', () => {
  /** Vision not checked at the start, and checked on a later day. */
  const visionOn = (day: number) => {
    const first = FIRST_VISIT.filter((one) => !JSON.stringify(one).includes('vision'));
    return clinic()
      .visit(...first, gmi.start('leftRight'))
      .home(day)
      .visit(measured('vision', { ok: true }));
  };

  test('within 21 days it costs 4 of the domain, later 9', () => {
    // One part of the screen forgotten is a minor mistake: 4 put right in time, 9 later.
    expect(scored(visionOn(21), bare).domains.safety).toBe(96);
    expect(scored(visionOn(22), bare).domains.safety).toBe(91);
  });
});

describe('a serious mistake', () => {
  const promise = finished([said('cureInSixWeeks')]);

  test('that was left as it was fails the case, and no number looks like a pass', () => {
    const score = scored(promise);
    // 45 of 100 in a domain that is 15% of the total would leave 93.3.
    expect(score).toMatchObject({ total: 74, passed: false, band: 'developing' });
    expect(score.domains.communication).toBe(55);
    expect(score.obstacles).toEqual([
      { kind: 'major', codes: ['COMM_FALSE_PROMISE'] },
      { kind: 'domain', domain: 'communication', points: 55, minimum: 60 },
    ]);
  });

  test('put right in time costs points; of three of them no treatment passes', () => {
    const threats = (count: number) => {
      const course = toTheLastStage(FIRST_VISIT);
      for (let i = 0; i < count; i += 1) {
        course.visit(said('damage')).home(7).visit(said('sorryForThat')).home(8);
      }
      return scored(course.visit(...LAST_VISIT));
    };
    const corrected = (score: Score) => score.obstacles.filter(({ kind }) => kind === 'corrected');
    expect(threats(1).domains.communication).toBe(78);
    expect(corrected(threats(2))).toEqual([]);
    expect(corrected(threats(3))).toEqual([{ kind: 'corrected', count: 3, most: 2 }]);
  });

  test('repeated costs half, a quarter, and then nothing more', () => {
    const rule = (times: number) => {
      const course = clinic().visit();
      for (let i = 0; i < times; i += 1)
        course.home(15).visit(agreed('noPainRule')).home(30).visit(agreed('painLimit', 2));
      return scored(course, bare).domains.dosing;
    };
    expect([1, 2, 3, 4, 5].map(rule)).toEqual([91, 86.5, 84.3, 84.3, 84.3]);
  });
});

describe('what is left out', () => {
  test('costs its weight of its domain, and an essential part the case', () => {
    const without = (subject: string) => (deed: Deed) => !JSON.stringify(deed).includes(subject);
    const lean = (subject: string) =>
      scored(toTheLastStage(FIRST_VISIT.filter(without(subject))).visit(...LAST_VISIT));
    // 20 of 75, as there was no occasion for support, and half of it.
    expect(lean('flarePlan').domains.safety).toBe(86.7);
    expect(lean('redFlagSymptoms')).toMatchObject({ passed: false });
    expect(lean('redFlagSymptoms').obstacles).toEqual([{ kind: 'care', codes: ['dangerAsked'] }]);
  });
});

describe('the minimum of a domain', () => {
  test('is met exactly at the minimum', () => {
    // A minor mistake: 9 of 100.
    const course = finished([said('programmeDidIt')]);
    expect(scored(course).domains.measurement).toBe(91);
    expect(scored(course, { ...rubric, domains: lowered(91) }).passed).toBe(true);
    expect(scored(course, { ...rubric, domains: lowered(92) }).passed).toBe(false);
  });

  test.each(['recognition', 'safety', 'progression', 'dosing', 'measurement'] as const)(
    'holds for %s as for every other domain',
    (domain) => {
      const course = finished();
      const unreachable = {
        ...rubric.domains,
        [domain]: { ...rubric.domains[domain], minimum: 101 },
      };
      expect(scored(course, { ...rubric, domains: unreachable }).passed).toBe(false);
    },
  );
});

describe('one mistake is counted once', () => {
  const threatOn = (...days: readonly number[]) => {
    const course = clinic();
    let today = 0;
    for (const day of days) {
      course.home(day - today).visit(said('damage'));
      today = day;
    }
    return scored(course).mistakes.filter(({ code }) => code === 'COMM_THREAT');
  };

  test('within its cool-down of 14 days; after that it counts anew', () => {
    expect(threatOn(0, 13).map(({ day }) => day)).toEqual([0]);
    expect(threatOn(0, 14).map(({ day }) => day)).toEqual([0, 14]);
    expect(threatOn(0, 7, 14, 21).map(({ day }) => day)).toEqual([0, 14]);
  });

  test('made again after it was put right, it is a new one', () => {
    const course = clinic()
      .visit(agreed('noPainRule'))
      .home(5)
      .visit(agreed('painLimit', 2))
      .home(5)
      .visit(agreed('noPainRule'));
    const rules = scored(course).mistakes.filter(({ code }) => code === 'PAIN_ZERO_RULE');
    expect(rules).toMatchObject([
      { day: 0, week: 1, correctedDay: 5 },
      { day: 10, week: 2, correctedDay: null },
    ]);
  });
});

describe('severity and domain', () => {
  test('come from the recipe, unless a detector found the mistake to be worse', () => {
    const pressed = (forceG: number) =>
      scored(clinic().visit(touch.start(0, { forceG }))).mistakes.find(
        ({ code }) => code === 'TOUCH_TOO_HARD',
      );
    expect(pressed(40)).toMatchObject({ severity: 'major', domain: 'dosing' });
    expect(rubric.mistakes['TOUCH_TOO_HARD']).toMatchObject({ severity: 'minor' });
  });

  test('a recipe that lacks a mistake is refused', () => {
    expect(() => scored(clinic(), { ...rubric, mistakes: {} })).toThrow(RangeError);
  });

  test('mistakes come in the order of days', () => {
    const days = scored(
      clinic().visit(said('damage')).home(9).visit(said('cureInSixWeeks')),
    ).mistakes;
    expect(days.map(({ code, day }) => `${day} ${code}`)).toEqual([
      '0 COMM_THREAT',
      '9 COMM_FALSE_PROMISE',
    ]);
  });
});
