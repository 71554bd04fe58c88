import { describe, expect, test } from 'vitest';
import { scoreEpisode } from '../../../src/simulator/index.ts';
import type { Rubric, TranscriptEntry } from '../../../src/simulator/types.ts';
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

const scored = (course: Course, recipe: Rubric = rubric) =>
  scoreEpisode(course.transcript, norms, recipe);
const codes = (course: Course) => scored(course).mistakes.map(({ code }) => code);
const finished = (extra: readonly Deed[] = []) =>
  toTheLastStage(FIRST_VISIT, extra).visit(...LAST_VISIT);

describe('a course without a mistake', () => {
  test('has 100 in every domain, passes, and is excellent', () => {
    const score = scored(finished());
    expect(score.mistakes).toEqual([]);
    expect(score).toMatchObject({ total: 100, passed: true, band: 'excellent' });
    expect(new Set(Object.values(score.domains))).toEqual(new Set([100]));
  });

  test('passes only once it has ended', () => {
    expect(scored(toTheLastStage()).passed).toBe(false);
  });
});

describe('doing nothing', () => {
  test('an empty chart is scored without complaint and does not pass', () => {
    const score = scored(clinic());
    // No decision counts as none acceptable: 60 of 100 off progression, a quarter of the total.
    expect(score).toMatchObject({ total: 85, passed: false, criticalSafety: false });
    expect(score.domains).toMatchObject({ progression: 40, safety: 100 });
    expect(score.decisions).toMatchObject({ judged: [], agreement: null, paceBias: null });
  });

  test('sitting out the weeks does not pass either, though the total would', () => {
    expect(scored(clinic().visit().home(140).ends('maxWeeks'))).toMatchObject({
      total: 85,
      passed: false,
      band: 'developing',
    });
  });
});

describe('both errors count', () => {
  test('too fast and too slow each cost progression', () => {
    const fast = clinic().visit(gmi.start('leftRight')).home(7).visit(gmi.advance('imagery'));
    expect(codes(fast)).toContain('GMI_RUSH_1');
    // One major mistake standing (45) and its one decision outside the acceptable set (60).
    expect(scored(fast).domains.progression).toBe(0);
    const slow = clinic().visit(gmi.start('leftRight')).home(20, GOOD).visit(gmi.hold());
    expect(codes(slow)).toContain('GMI_OVERHOLD');
    // One minor mistake standing (9), and the same.
    expect(scored(slow).domains.progression).toBe(31);
  });

  test('progression falls with the share of decisions outside the acceptable set', () => {
    // Ten judged decisions without a fault; one more in the last week, touch stepped back for nothing.
    const course = toTheLastStage().visit(gmi.hold(), touch.stepBack(3));
    const { decisions, domains } = scored(course);
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
    expect(scored(course)).toMatchObject({ total: 78.6, passed: false, band: 'harmful' });
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

  test('within 21 days it costs 22 of the domain, later 45', () => {
    expect(scored(visionOn(21)).domains.safety).toBe(78);
    expect(scored(visionOn(22)).domains.safety).toBe(55);
  });
});

describe('the minimum of a domain', () => {
  test('fails a case whose total would pass: one major mistake standing in each domain', () => {
    const promise = finished([said('cureInSixWeeks')]);
    const score = scored(promise);
    // 45 of 100 in a domain that is 15% of the total.
    expect(score).toMatchObject({ total: 93.3, passed: false, band: 'developing' });
    expect(score.domains.communication).toBe(55);
  });

  test('is met exactly at the minimum', () => {
    const recipe: Rubric = { ...rubric, domains: lowered(55) };
    expect(scored(finished([said('cureInSixWeeks')]), recipe).passed).toBe(true);
    const above: Rubric = { ...rubric, domains: lowered(56) };
    expect(scored(finished([said('cureInSixWeeks')]), above).passed).toBe(false);
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
