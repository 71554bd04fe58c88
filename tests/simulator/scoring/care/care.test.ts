import { describe, expect, test } from 'vitest';
import {
  CARE_CODES,
  careByDomain,
  careGiven,
} from '../../../../src/simulator/scoring/care/index.ts';
import { judgeDecisions } from '../../../../src/simulator/scoring/decisions.ts';
import { DOMAINS } from '../../../../src/simulator/types.ts';
import {
  advised,
  agreed,
  asked,
  type Course,
  clinic,
  diagnosed,
  examined,
  GOOD,
  gmi,
  measured,
  referred,
  said,
  touch,
  WHOLE_EXAMINATION,
} from '../../clinic.ts';
import { rubric } from '../../content.ts';
import { norms } from '../../profiles.ts';
import { FIRST_VISIT, LAST_VISIT, toTheLastStage } from '../exemplary.ts';

function given(course: Course) {
  const { notes } = course;
  const judged = judgeDecisions(notes, norms);
  return careGiven({ notes, protocol: norms, judged });
}
const shareOf = (code: string, course: Course) => {
  expect(CARE_CODES).toContain(code);
  return given(course).find((one) => one.code === code)?.share ?? null;
};

describe('every part', () => {
  const whole = given(toTheLastStage(FIRST_VISIT).visit(...LAST_VISIT));

  test('is given in full by an exemplary course', () => {
    expect(whole.filter(({ share }) => share < 1)).toEqual([]);
  });

  test('is not given by sitting out the weeks, but for what can only be overdone', () => {
    const idle = given(clinic().visit().home(140).ends('maxWeeks'));
    const full = idle.filter(({ share }) => share === 1).map(({ code }) => code);
    expect(full.sort()).toEqual(['alarmsFit', 'referralsFit', 'visitsFit']);
  });

  test('has a weight in the recipe, and what can only be overdone has none', () => {
    expect(Object.keys(rubric.care.weights).sort()).toEqual([...CARE_CODES].sort());
    for (const code of ['alarmsFit', 'referralsFit', 'visitsFit']) {
      expect(rubric.care.weights[code]).toBe(0);
      expect(rubric.care.essentials[code]).toBeGreaterThan(0);
    }
  });

  test('a share of every domain lies between nothing and all', () => {
    const shares = careByDomain(whole, rubric);
    expect(DOMAINS.map((domain) => shares[domain])).toEqual(DOMAINS.map(() => 1));
    const none = careByDomain(given(clinic()), rubric);
    for (const domain of DOMAINS) expect(none[domain]).toBeLessThan(0.35);
  });
});

describe('recognition', () => {
  test('one look does not stand for four examinations', () => {
    expect(shareOf('signsExamined', clinic().visit(examined('look')))).toBe(0.25);
    // With the brush alone: one of five ways in which touch can hurt.
    expect(shareOf('signsExamined', clinic().visit(...WHOLE_EXAMINATION))).toBeCloseTo(0.8, 9);
    expect(shareOf('signsExamined', clinic().visit(...FIRST_VISIT))).toBe(1);
  });

  test('late is half, later nothing', () => {
    const on = (day: number) =>
      clinic()
        .visit()
        .home(day)
        .visit(...WHOLE_EXAMINATION);
    expect([14, 15, 28, 29].map((day) => shareOf('symptomsAsked', on(day)))).toEqual([
      1, 0.5, 0.5, 0,
    ]);
  });

  test('found out without a record, or recorded without an examination, is half', () => {
    expect(shareOf('concluded', clinic().visit(...WHOLE_EXAMINATION))).toBe(0.5);
    expect(shareOf('concluded', clinic().visit())).toBe(0);
  });

  test('a record without an examination is half, treatment against it nothing', () => {
    expect(shareOf('concluded', clinic().visit(diagnosed()))).toBe(0.5);
    expect(shareOf('concluded', clinic().visit(...WHOLE_EXAMINATION, diagnosed()))).toBe(1);
    const against = clinic().visit(
      ...WHOLE_EXAMINATION,
      diagnosed({ conclusion: 'notCrps' }),
      gmi.start('leftRight'),
    );
    expect(shareOf('concluded', against)).toBe(0);
  });
});

describe('safety', () => {
  test('support has an occasion only where distress was known, and needs a service', () => {
    const low = clinic()
      .visit(measured('phq9', { total: 4, item9: 0 }))
      .home(30)
      .visit();
    expect(shareOf('supported', low)).toBeNull();
    const high = () => clinic().visit(measured('phq9', { total: 12, item9: 0 }));
    expect(shareOf('supported', high().home(30).visit())).toBe(0);
    expect(
      shareOf('supported', high().home(20).visit(referred('psychology', 'routine')).home(7)),
    ).toBe(1);
    expect(
      shareOf('supported', high().home(7).visit(referred('painTeam', 'routine')).home(30)),
    ).toBe(0);
  });

  test('one needless emergency is half, two are none', () => {
    const calls = (count: number) => {
      const course = clinic().visit();
      for (let i = 0; i < count; i += 1) course.home(20).visit(referred('emergency', 'emergency'));
      return shareOf('alarmsFit', course);
    };
    expect([0, 1, 2].map(calls)).toEqual([1, 0.5, 0]);
  });
});

describe('progression', () => {
  test('thirty pictures for ever carry nothing on', () => {
    const course = clinic().visit(gmi.start('leftRight', { images: 30 }));
    for (let week = 0; week < 9; week += 1) course.home(7, GOOD).visit(gmi.hold());
    expect(shareOf('imageryCarried', course)).toBe(0);
  });

  test('whoever waits at gates that stay shut, at a dose that can be read, has carried on', () => {
    const course = clinic().visit(gmi.start('leftRight'));
    for (let week = 0; week < 8; week += 1) course.home(7).visit(gmi.hold());
    expect(shareOf('imageryCarried', course)).toBe(1);
  });

  test('touch far from the sore place goes nowhere', () => {
    const course = clinic().visit(touch.start(0, { site: 'distant' }));
    for (let week = 0; week < 8; week += 1) course.home(7).visit(touch.hold());
    expect(shareOf('touchCarried', course)).toBe(0);
  });

  test.each([
    ['droppedOut', 0],
    ['refusals', 0],
    ['maxWeeks', 0.3],
  ] as const)('an ending by %s is worth %d', (ending, worth) => {
    expect(shareOf('endingEarned', clinic().visit().home(30).ends(ending))).toBe(worth);
  });

  test('a transfer without a warning sign is no ending that was earned', () => {
    const sent = clinic().visit(referred('painTeam', 'routine')).ends('referredAway');
    expect(shareOf('endingEarned', sent)).toBe(0);
  });
});

describe('dosing', () => {
  test.each([
    [10, 0],
    [30, 1],
    [120, 1],
    [130, 0],
  ])('%i pictures a day: %d', (images, share) => {
    expect(
      shareOf('picturesTeach', clinic().visit(gmi.start('leftRight', { images })).home(7)),
    ).toBe(share);
  });

  test.each([
    [8, 1],
    [2, 0],
    [80, 0],
  ])('touch at %i g: %d', (forceG, share) => {
    expect(shareOf('touchTeaches', clinic().visit(touch.start(0, { forceG })).home(7))).toBe(share);
  });

  test('advice to use the limb that was taken back is no advice', () => {
    const use = () => clinic().visit(advised('gradedUse')).home(7);
    expect(shareOf('useAdvised', use().home(30))).toBe(1);
    expect(shareOf('useAdvised', use().visit(advised('splint')).home(30))).toBe(0);
  });
});

describe('measurement', () => {
  test('any measure again is worth most, function all', () => {
    const course = (subject: 'quickDash' | 'grip') =>
      clinic()
        .visit(measured(subject, { total: 50 }))
        .home(49)
        .visit(measured(subject, { total: 40 }));
    expect(shareOf('measuredAgain', course('quickDash'))).toBe(1);
    expect(shareOf('measuredAgain', course('grip'))).toBe(0.7);
  });

  test('visits every other day are a storm, every week are not', () => {
    const every = (days: number) => {
      const course = clinic().visit();
      for (let i = 0; i < 12; i += 1) course.home(days).visit();
      return shareOf('visitsFit', course);
    };
    expect([2, 7].map(every)).toEqual([0, 1]);
  });
});

describe('communication', () => {
  test('a worry is answered by trimming, an infection by help the same day', () => {
    const call = (answer: 'trimAndContinue' | 'stopEverything') =>
      clinic().visit().home(3).calls('flareWorry', [], answer);
    expect(shareOf('messagesAnswered', call('trimAndContinue'))).toBe(1);
    expect(shareOf('messagesAnswered', call('stopEverything'))).toBe(0);
    expect(shareOf('messagesAnswered', clinic().visit())).toBeNull();
  });

  test('words count by how many different things they explain, threats not at all', () => {
    expect(shareOf('explained', clinic().visit(said('painIsReal'), said('soreButSafe')))).toBe(0.5);
    expect(shareOf('explained', clinic().visit(said('damage'), said('cureInSixWeeks')))).toBe(0);
  });

  test('goals asked about and agreed are two halves', () => {
    expect(shareOf('goalsShared', clinic().visit(asked('goals')))).toBe(0.5);
    expect(shareOf('goalsShared', clinic().visit(asked('goals'), agreed('goals')))).toBe(1);
  });

  test('everybody at once, or one service again and again, is no referral for a reason', () => {
    const again = clinic().visit();
    for (let i = 0; i < 4; i += 1) again.home(14).visit(referred('painTeam', 'routine'));
    expect(shareOf('referralsFit', again)).toBe(0);
    expect(shareOf('referralsFit', clinic().visit(referred('painTeam', 'routine')))).toBe(1);
  });
});
