import { describe, expect, test } from 'vitest';
import { expertPolicy } from '../../../src/clinicians/index.ts';
import { readCase } from '../../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../../src/library/readContent.ts';
import { leftRightSince, morningOf, read } from '../../../src/simulator/clinical/readings.ts';
import {
  type Finding,
  type Morning,
  observe,
  type Policy,
  playOn,
  startEpisode,
} from '../../../src/simulator/index.ts';
import { diaryOf, times } from '../days.ts';
import { article, norms } from '../profiles.ts';

const wound: Finding = {
  day: 7,
  visit: 2,
  kind: 'examine',
  subject: 'skinBodyTemperature',
  variant: 'infection',
  values: { wound: true },
};
const pain = (nrs: number): Finding => ({
  day: 0,
  visit: 1,
  kind: 'measure',
  subject: 'nrs',
  variant: 'told',
  values: { nrs },
});

/** The morning after a quiet week, with a list of findings that may grow. */
function afterAWeek(findings: Finding[]): Morning {
  const diary = diaryOf(...times(7, {}));
  return morningOf({ day: 7, diary, plan: leftRightSince(0), findings, ladderTop: 4 });
}

describe('what is read of a morning', () => {
  test('is read once, as long as nothing new is found', () => {
    const morning = afterAWeek([pain(5)]);
    expect(read(morning, norms)).toBe(read(morning, norms));
  });

  test('knows a sign that is found during the visit', () => {
    const findings = [pain(5)];
    const morning = afterAWeek(findings);
    expect(read(morning, norms).newSigns).toEqual([]);
    findings.push(wound);
    expect(read(morning, norms).newSigns).toEqual(['wound']);
  });

  test('compares with the first pain heard, when that comes to be known during the visit', () => {
    const findings: Finding[] = [];
    const diary = diaryOf(...times(4, {}));
    const morning = morningOf({ day: 4, diary, plan: leftRightSince(0), findings, ladderTop: 4 });
    expect(read(morning, norms).baseline).toBe(5);
    findings.push(pain(3));
    expect(read(morning, norms)).toMatchObject({ baseline: 3, flare: { active: true } });
  });

  test('compares with the first fortnight as soon as five days of it are known, not with one rating', () => {
    expect(read(afterAWeek([pain(3)]), norms)).toMatchObject({
      baseline: 5,
      flare: { active: false },
    });
  });

  test('one hard day does not move what is compared with', () => {
    const hard = diaryOf(...times(6, {}), { painAverage: 9 });
    const findings: Finding[] = [];
    const plan = leftRightSince(0);
    expect(
      read(morningOf({ day: 7, diary: hard, plan, findings, ladderTop: 4 }), norms).baseline,
    ).toBe(5);
  });

  test('is read anew by another profile', () => {
    const morning = afterAWeek([pain(5)]);
    expect(read(morning, norms)).not.toBe(read(morning, article));
    expect(read(morning, norms)).toEqual(read(afterAWeek([pain(5)]), norms));
  });

  test.each([1, 2])(
    'a morning kept through a visit tells what a fresh one would: seed %i',
    (seed) => {
      const protocols = readProtocols();
      const protocol = protocols['published_norms']!;
      const content = { case: readCase('ines-wrist').patient, protocol, rubric: readRubric() };
      const expert = expertPolicy(protocols);
      const mornings = new Set<Morning>();
      let days = 0;
      let last = -1;
      const watching: Policy = {
        id: 'watching',
        decide: (observation, available) => {
          const { morning } = observation;
          mornings.add(morning);
          if (observation.day !== last) days += 1;
          last = observation.day;
          expect(read(morning, protocol)).toEqual(
            read(morningOf({ ...morning, findings: [...morning.findings] }), protocol),
          );
          return expert.decide(observation, available);
        },
      };
      const { episode } = playOn(startEpisode({ ...content, seed, mode: 'exam' }), watching);
      expect(mornings.size).toBeGreaterThanOrEqual(days);
      // A message and a visit on one day are two mornings at most.
      expect(mornings.size).toBeLessThanOrEqual(days + 2);
      expect(observe(episode).ending).not.toBeNull();
    },
  );
});
