import { expect, test } from 'vitest';
import { NO_PLAN } from '../../../src/simulator/clinical/plan.ts';
import { liveDay } from '../../../src/simulator/patient/day.ts';
import { diaryRow } from '../../../src/simulator/patient/diary.ts';
import { measure } from '../../../src/simulator/patient/instruments.ts';
import { P } from '../../../src/simulator/patient/parameters.ts';
import { examine, trueSigns } from '../../../src/simulator/patient/signs.ts';
import { initialState } from '../../../src/simulator/patient/state.ts';
import { luckOf } from '../../../src/simulator/random.ts';
import { ines } from '../content.ts';

const DAYS = Array.from({ length: 400 }, (_, day) => day);
const state = { ...initialState(ines), sensitisation: 0.5, function: 0.62, touchTolerance: 0.6 };

function roomOn(day: number) {
  return { state, patient: ines, plan: NO_PLAN, luck: luckOf(9, ines.id), day, visit: 2 };
}

function found(of: (day: number) => number) {
  const values = DAYS.map(of);
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}

const toldBy = (item: Parameters<typeof examine>[0], name: string) => (day: number) =>
  Number(examine(item, roomOn(day)).values[name]);

/** Rounding to steps of `step` adds the spread of an even error. */
const rounded = (sd: number, step: number) => Math.sqrt(sd * sd + (step * step) / 12);

test.each([
  ['range', 'percent', P.rangeLeast + P.rangeFromFunction * 0.62, rounded(P.rangeSd, 5)],
  ['sensitivityMap', 'zoneCm', P.zoneLeast + P.zoneFromSensitisation * 0.5, rounded(P.zoneSdCm, 1)],
  ['brush', 'nrs', P.touchPainAtTolerance + P.touchPainPerRung * 0.4, rounded(P.brushSdNrs, 1)],
] as const)('%s wobbles round the truth from day to day', (item, name, truth, sd) => {
  const seen = found(toldBy(item, name));
  expect(Math.abs(seen.mean - truth)).toBeLessThan(0.15 * sd + 0.02 * truth);
  expect(seen.sd).toBeGreaterThan(0.85 * sd);
  expect(seen.sd).toBeLessThan(1.15 * sd);
});

test('looking at a limb between two grades finds now one and now the other, never a third', () => {
  const between = { ...state, inflammation: (P.gradeTwo - P.swellingBase) / P.swellingFromHeat };
  const grades = DAYS.map(
    (day) => examine('look', { ...roomOn(day), state: between }).values['swelling'],
  );
  expect([...new Set(grades)].toSorted()).toEqual([1, 2]);
});

test('what is looked at twice on a day looks the same', () => {
  for (const item of [
    'look',
    'brush',
    'pinprick',
    'deepPressure',
    'warmCool',
    'jointMovement',
    'range',
    'strength',
    'sensitivityMap',
  ] as const) {
    expect(examine(item, roomOn(3))).toEqual(examine(item, roomOn(3)));
  }
  expect(measure('pgic', roomOn(3))).toEqual(measure('pgic', roomOn(3)));
});

// bruehl-2016: a cold limb is less swollen and less sweaty; that a foot hangs is a teaching assumption.
test('at the same inflammation a cold limb swells and sweats less, and a foot swells more', () => {
  const signsOf = (warmthC: number, limb: 'hand' | 'foot' = 'hand') =>
    trueSigns({ state, patient: { ...ines, limb, traits: { ...ines.traits, warmthC } } });
  const [warm, cool, cold, colder] = [2, -1, -4, -8].map((warmthC) => signsOf(warmthC));
  for (const name of ['swelling', 'sweating'] as const) {
    expect(cool?.[name]).toBeLessThan(warm?.[name] ?? 0);
    expect(cold?.[name]).toBeLessThan(cool?.[name] ?? 0);
    expect(colder?.[name]).toBe(cold?.[name]);
  }
  expect(signsOf(2).swelling).toBe(signsOf(5).swelling);
  expect(signsOf(2, 'foot').swelling).toBeGreaterThan(signsOf(2).swelling);
});

// moseley-2008-thinking: pain and swelling rose together after imagined movement.
test('a bout swells the limb the more it hurt, and is told in the diary when it hurt much', () => {
  const after = [0, 0.5, 2].map((rise) => trueSigns({ state, patient: ines }, rise).swelling);
  expect(after[1]).toBeGreaterThan(after[0] ?? 1);
  expect(after[2]).toBeGreaterThan(after[1] ?? 1);
  const told = (gmiRise: number) => {
    const { felt } = liveDay(state, ines, NO_PLAN, luckOf(9, ines.id), 3);
    const practice = { ...felt.practice, gmiMinutes: 10, gmiRise };
    const at = { ...state, inflammation: ines.start.inflammation };
    return DAYS.slice(0, 40).flatMap((day) => {
      const row = diaryRow(at, ines, { ...felt, day, practice }, luckOf(9, ines.id));
      return row.filled ? [row.swelling] : [];
    });
  };
  expect(new Set(told(0))).toEqual(new Set(['usual']));
  expect(new Set(told(6))).toEqual(new Set(['more']));
});

// goebel-2021: allodynia to deep pressure, temperature and joint movement is a sensory sign, too.
test('each kind of allodynia follows what drives it, and hurts where a brush may not', () => {
  const share = (item: Parameters<typeof examine>[0], more: Partial<typeof state>) =>
    DAYS.filter(
      (day) => examine(item, { ...roomOn(day), state: { ...state, ...more } }).values['allodynia'],
    ).length / DAYS.length;
  const calm = { sensitisation: 0.1, inflammation: 0.1, touchTolerance: 6, flare: 0 };
  for (const item of ['brush', 'deepPressure', 'warmCool', 'jointMovement'] as const) {
    expect(share(item, calm)).toBeLessThan(0.01);
  }
  const deep = { ...calm, sensitisation: 0.5 };
  expect(share('deepPressure', deep)).toBeGreaterThan(0.99);
  expect(share('brush', deep)).toBeLessThan(0.01);
  expect(share('warmCool', deep)).toBeLessThan(0.01);
  expect(share('warmCool', { ...deep, touchTolerance: 0.4 })).toBeGreaterThan(0.99);
  expect(share('jointMovement', deep)).toBeLessThan(0.2);
  expect(share('jointMovement', { ...deep, inflammation: 0.5 })).toBeGreaterThan(0.99);
});
