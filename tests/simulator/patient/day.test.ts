import { describe, expect, test } from 'vitest';
import { NO_PLAN } from '../../../src/simulator/clinical/plan.ts';
import { liveDay } from '../../../src/simulator/patient/day.ts';
import { eventDays, eventOn, usualPain } from '../../../src/simulator/patient/felt.ts';
import { adherenceOf } from '../../../src/simulator/patient/practice.ts';
import { hear } from '../../../src/simulator/patient/room.ts';
import { initialState, type PatientState } from '../../../src/simulator/patient/state.ts';
import { luckOf } from '../../../src/simulator/random.ts';
import type { GmiStage, PatientCase, Plan, TouchPlan } from '../../../src/simulator/types.ts';
import { ines } from '../content.ts';

const SEEDS = Array.from({ length: 60 }, (_, index) => 40000 + index);
const quiet: PatientCase = { ...ines, events: [] };

const TOUCH: TouchPlan = {
  rung: 0,
  phase: 'passive',
  minutes: 5,
  sessionsPerDay: 4,
  forceG: 8,
  site: 'border',
  discrimination: true,
};

function plan(change: Partial<Plan>): Plan {
  return { ...NO_PLAN, pacingPlan: true, ...change };
}

function gmi(stage: GmiStage, imagesPerDay: number, minutesPerDay: number): Plan {
  return plan({
    gmi: { stage, imagesPerDay, minutesPerDay, pictureSet: 'plain', instruction: 'standard' },
    gmiSince: 0,
  });
}

/** The patient after some days on one plan. */
function after(days: number, seed: number, on: Plan, from?: Partial<PatientState>, who = quiet) {
  const luck = luckOf(seed, who.id);
  let state: PatientState = { ...initialState(who), ...from };
  for (let day = 0; day < days; day += 1) state = liveDay(state, who, on, luck, day).state;
  return state;
}

/** Mean over patients with different luck. */
function average(measure: (seed: number) => number): number {
  return SEEDS.reduce((sum, seed) => sum + measure(seed), 0) / SEEDS.length;
}

describe('touch', () => {
  test.each([1, 2, 3])(
    'above tolerance on rung %i, more force never hurts less that day',
    (rung) => {
      for (const seed of SEEDS) {
        const luck = luckOf(seed, quiet.id);
        const state = { ...initialState(quiet), motivation: 1, alliance: 1, touchTolerance: 0.5 };
        const pains = [10, 15, 20, 40, 80].map((forceG) => {
          const on = plan({ touch: { ...TOUCH, rung, forceG }, touchSince: 0 });
          return liveDay(state, quiet, on, luck, 3).felt;
        });
        const felt = pains.map(
          ({ painTouch, painAverage }) => [painTouch ?? 0, painAverage] as const,
        );
        for (let i = 1; i < felt.length; i += 1) {
          expect(felt[i]?.[0]).toBeGreaterThanOrEqual(felt[i - 1]?.[0] ?? 0);
          expect(felt[i]?.[1]).toBeGreaterThanOrEqual(felt[i - 1]?.[1] ?? 0);
        }
      }
    },
  );

  test('a texture far above tolerance flares over the following days', () => {
    const hard = plan({ touch: { ...TOUCH, rung: 4, forceG: 40 }, touchSince: 0 });
    const soft = plan({ touch: TOUCH, touchSince: 0 });
    expect(average((s) => after(4, s, hard).flare)).toBeGreaterThan(0.6);
    expect(average((s) => after(4, s, soft).flare)).toBeLessThan(0.3);
  });

  test('touch with a discrimination task builds more tolerance than touch alone', () => {
    const edge = { ...TOUCH, rung: 1 };
    const alone = plan({ touch: { ...edge, discrimination: false }, touchSince: 0 });
    const task = plan({ touch: edge, touchSince: 0 });
    const gain = (on: Plan) => average((s) => after(21, s, on).touchTolerance);
    expect(gain(task)).toBeGreaterThan(gain(alone) + 0.2);
  });
});

describe('graded motor imagery', () => {
  test('imagery before left/right judgement raises pain and swelling', () => {
    const unready = (s: number) => after(14, s, gmi('imagery', 0, 10));
    const ready = (s: number) =>
      after(14, s, gmi('imagery', 0, 10), { affectedSkill: 0.85, unaffectedSkill: 0.85 });
    expect(average((s) => unready(s).flare)).toBeGreaterThan(average((s) => ready(s).flare) + 0.1);
    expect(average((s) => unready(s).inflammation)).toBeGreaterThan(
      average((s) => ready(s).inflammation),
    );
  });

  test('imagery teaches the ready patient and not the unready one', () => {
    const skill = (affectedSkill: number) =>
      average((s) => after(14, s, gmi('imagery', 0, 10), { affectedSkill }).imagerySkill);
    expect(skill(0.85)).toBeGreaterThan(skill(0.12) + 0.2);
  });

  test('staying with what is already learned costs motivation', () => {
    const learned = { affectedSkill: 0.99, unaffectedSkill: 0.99 };
    const stuck = average((s) => after(42, s, gmi('leftRight', 50, 0), learned).motivation);
    const moving = average((s) => after(42, s, gmi('imagery', 50, 10), learned).motivation);
    expect(stuck).toBeLessThan(quiet.start.motivation - 0.1);
    expect(moving).toBeGreaterThan(stuck);
  });
});

describe('the person', () => {
  test('unsupported distress slows learning, and support never harms on average', () => {
    const low = { distress: 0.65 };
    const alone = (s: number) => after(28, s, gmi('leftRight', 50, 0), low);
    const helped = (s: number) =>
      after(28, s, { ...gmi('leftRight', 50, 0), psychology: true }, low);
    expect(average((s) => helped(s).affectedSkill)).toBeGreaterThan(
      average((s) => alone(s).affectedSkill) + 0.1,
    );
    expect(average((s) => helped(s).distress)).toBeLessThan(average((s) => alone(s).distress));
  });

  test('distress without support stays about as it was, and settles lower with it', () => {
    const { distress } = quiet.start;
    const end = (psychology: boolean) =>
      average((s) => after(140, s, plan({ psychology }), {}).distress);
    expect(Math.abs(end(false) - distress)).toBeLessThan(0.15);
    expect(end(true)).toBeLessThan(end(false) - 0.08);
  });

  test('a threat is felt in fear and practice for a week or two, and calmed at once by a kind word', () => {
    const room = { patient: quiet, plan: plan({}), luck: luckOf(1, quiet.id), day: 0, visit: 1 };
    const state = initialState(quiet);
    const threatened = hear('damage', { ...room, state }).state;
    const chance = (one: PatientState) => adherenceOf(one, plan({}));
    expect(chance(threatened)).toBeLessThan(chance(state) - 0.15);
    expect(threatened.alliance).toBeLessThan(state.alliance);
    const later = { ...threatened, threat: after(14, 1, plan({}), threatened).threat };
    expect(later.threat).toBeLessThan(0.3 * threatened.threat);
    const calmed = hear('soreButSafe', { ...room, state: threatened }).state;
    expect(calmed.threat).toBeLessThan(threatened.threat);
  });

  test('nobody asked for weeks: practice slips', () => {
    const seen = adherenceOf({ ...initialState(quiet), daysUnseen: 7 }, plan({}));
    const unseen = adherenceOf({ ...initialState(quiet), daysUnseen: 28 }, plan({}));
    expect(unseen).toBeLessThan(seen - 0.1);
  });

  test('a plan that fills the day is kept less', () => {
    const state = initialState(quiet);
    expect(adherenceOf(state, gmi('imagery', 50, 120))).toBeLessThan(
      adherenceOf(state, gmi('imagery', 50, 20)) - 0.2,
    );
  });

  test('broken skin heals, more slowly when it is worked on', () => {
    const wound = { woundDays: 10 };
    const worked = plan({ touch: TOUCH, touchSince: 0 });
    expect(average((s) => after(10, s, plan({}), wound).woundDays)).toBe(0);
    const slow = average((s) => after(10, s, worked, wound).woundDays);
    expect(slow).toBeGreaterThan(2);
    expect(average((s) => after(24, s, worked, wound).woundDays)).toBe(0);
  });

  test('prescribed rest costs function', () => {
    const rest = average((s) => after(56, s, plan({ activity: 'rest' })).function);
    const use = average((s) => after(56, s, plan({ activity: 'gradedUse' })).function);
    expect(use).toBeGreaterThan(rest + 0.1);
  });
});

describe('a pause in practice', () => {
  /** Evenly active, so that no flare takes skill away, too. */
  const even: PatientCase = { ...quiet, traits: { ...quiet.traits, boomBust: 0 } };
  /** Skill after so many days without practice, of somebody who had learned 0.5 here. */
  const paused = (days: number) => {
    const learned = quiet.start.affectedSkill + 0.5;
    return after(days, 1, plan({}), { affectedSkill: learned }, even).affectedSkill;
  };

  test('of a week costs nothing; a longer one a fifth of what was learned, once', () => {
    expect(paused(7)).toBeCloseTo(quiet.start.affectedSkill + 0.5, 9);
    expect(paused(8)).toBeCloseTo(quiet.start.affectedSkill + 0.4, 9);
    expect(paused(40)).toBeCloseTo(quiet.start.affectedSkill + 0.4, 9);
  });

  test('takes nothing that the patient brought along', () => {
    const { affectedSkill, unaffectedSkill } = after(20, 1, plan({}), {}, even);
    expect(affectedSkill).toBe(quiet.start.affectedSkill);
    expect(unaffectedSkill).toBe(quiet.start.unaffectedSkill);
  });
});

describe('natural course', () => {
  test('most people improve without any treatment', () => {
    expect(average((s) => usualPain(after(112, s, plan({}))))).toBeLessThan(
      usualPain(initialState(quiet)) - 0.5,
    );
  });

  test('recovery without treatment is slower in long-standing CRPS', () => {
    const chronic: PatientCase = { ...quiet, durationWeeks: 150 };
    const early = average((s) => after(84, s, plan({})).sensitisation);
    const late = average((s) => after(84, s, plan({}), {}, chronic).sensitisation);
    expect(early).toBeLessThan(late - 0.05);
  });
});

describe('life events', () => {
  test('come once, inside their window, and only with their chance', () => {
    const days = SEEDS.map((seed) => {
      const luck = luckOf(seed, ines.id);
      const events = eventDays(ines, luck);
      const found: string[] = [];
      for (let day = 0; day < 140; day += 1) {
        const event = eventOn(events, day);
        if (!event) continue;
        expect(day).toBeGreaterThanOrEqual(event.window[0]);
        expect(day).toBeLessThanOrEqual(event.window[1]);
        found.push(event.id);
      }
      expect(new Set(found).size).toBe(found.length);
      return found;
    });
    const share = (id: string) => days.filter((found) => found.includes(id)).length / days.length;
    expect(share('mothers-day-rush')).toBe(1);
    // 60 seeds at 0.6: standard error 0.063.
    expect(Math.abs(share('thorn-scratch') - 0.6)).toBeLessThan(0.2);
  });
});
