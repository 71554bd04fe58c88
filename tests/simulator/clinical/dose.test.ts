import { describe, expect, test } from 'vitest';
import {
  answerTo,
  firstGmi,
  firstMinutes,
  firstTouch,
  trimmed,
} from '../../../src/simulator/clinical/index.ts';
import { GMI_STAGES } from '../../../src/simulator/index.ts';
import { protocols } from '../content.ts';

describe('trimmed', () => {
  test.each([
    [60, 10, 40],
    [50, 10, 30],
    [10, 1, 6],
    [10, 10, 10],
    [1, 1, 1],
    [0, 1, 0],
  ])('%i in steps of %i becomes %i', (value, step, less) => {
    expect(trimmed(value, step)).toBe(less);
  });
});

describe('where practice begins', () => {
  test.each(Object.values(protocols))('$id: within the dose of the profile', (protocol) => {
    const { dose } = protocol;
    expect(firstGmi(protocol)).toEqual({
      stage: 'leftRight',
      imagesPerDay: dose.imagesPerDay,
      minutesPerDay: 0,
    });
    const touch = firstTouch(protocol);
    expect(touch.rung).toBe(0);
    expect(touch.forceG).toBeLessThanOrEqual(dose.touchForceMaxG ?? 10);
    for (const stage of GMI_STAGES) {
      const most = stage === 'imagery' ? dose.imageryMinutes[1] : dose.mirrorMinutes[1];
      expect(firstMinutes(stage, protocol)).toBeLessThanOrEqual(most);
    }
    expect(firstMinutes('leftRight', protocol)).toBe(0);
  });
});

test.each([
  ['infectionSigns', 'sameDayMedical'],
  ['flareWorry', 'trimAndContinue'],
] as const)('a message of %s asks for %s', (contact, answer) => {
  expect(answerTo(contact)).toBe(answer);
});
