import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patientSchema } from '../../../src/schemas/case.ts';
import { protocolRulesSchema } from '../../../src/schemas/protocol.ts';
import { actionSchema } from '../../../src/schemas/records/action.ts';
import { observationSchema } from '../../../src/schemas/records/observation.ts';
import {
  type Action,
  act,
  availableActions,
  isNamedError,
  observe,
  replay,
  scoreEpisode,
  startEpisode,
  toRecord,
  transcript,
} from '../../../src/simulator/index.ts';
import { checkObservation, checkPatient, checkScore, freeze } from '../../../tools/fuzz/checks.ts';
import { diceOf, drawnFrom, pick, spoilt } from '../../../tools/fuzz/draw.ts';
import { patients, play, profiles, seeds, setups, steps } from './arbitraries.ts';

const text = (value: unknown) => JSON.stringify(value);

test('generated patients and profiles are what the schemas let through', () => {
  fc.assert(
    fc.property(patients, profiles, (patient, profile) => {
      expect(patientSchema.safeParse(patient).error).toBeUndefined();
      expect(protocolRulesSchema.safeParse(profile).error).toBeUndefined();
    }),
    { seed: 20261122, numRuns: 40 },
  );
});

describe('any patient, any profile, any log', () => {
  test('nothing throws, all bounds hold, and nothing handed out is changed later', () => {
    let days = 0;
    fc.assert(
      fc.property(setups, steps(60), (setup, log) => {
        const end = play(setup, log, (after, _action, before) => {
          checkPatient(after.patient);
          checkObservation(observe(after), before.day);
          freeze(after, before.entries.length);
        });
        expect(observationSchema.safeParse(observe(end)).error).toBeUndefined();
        checkScore(scoreEpisode(transcript(end), setup.protocol, setup.rubric));
        days += end.day;
      }),
      { seed: 20261122, numRuns: 60 },
    );
    // Logs that never leave the first visit would prove nothing.
    expect(days).toBeGreaterThan(60 * 10);
  });

  test('the same set-up and log give the same bytes, kept as JSON at every step or not', () => {
    fc.assert(
      fc.property(setups, steps(25), (setup, log) => {
        const end = play(setup, log, (after, action, before) => {
          const copy = JSON.parse(text(before)) as typeof before;
          expect(text(act(copy, action).episode)).toBe(text(after));
        });
        expect(text(play(setup, log))).toBe(text(end));
      }),
      { seed: 20261122, numRuns: 20 },
    );
  });

  test('its record is one that the schema knows, and replays to the same bytes', () => {
    fc.assert(
      fc.property(setups, steps(50), (setup, log) => {
        const end = play(setup, log);
        const again = replay(JSON.parse(text(toRecord(end))), setup);
        if (isNamedError(again)) throw new Error(again.detail);
        expect(text(again)).toBe(text(end));
        for (const action of end.actions) expect(actionSchema.safeParse(action).success).toBe(true);
      }),
      { seed: 20261122, numRuns: 30 },
    );
  });
});

test('an action with something wrong about it is refused and changes nothing', () => {
  let refusals = 0;
  fc.assert(
    fc.property(setups, steps(12), fc.array(seeds, { minLength: 20 }), (setup, log, spoils) => {
      const episode = play(setup, log);
      const bytes = text(episode);
      for (const seed of spoils) {
        const dice = diceOf(seed);
        const wrong = spoilt(drawnFrom(pick(availableActions(episode), dice), dice), dice);
        const after = act(episode, wrong as Action);
        if (after.episode === episode) {
          expect(after.events.map(({ type }) => type)).toEqual(['refused']);
          refusals += 1;
        } else {
          // What was put in happened to be right: then the schema must agree.
          expect(actionSchema.safeParse(wrong).success).toBe(true);
        }
      }
      expect(text(episode)).toBe(bytes);
    }),
    { seed: 20261122, numRuns: 25 },
  );
  expect(refusals).toBeGreaterThan(400);
});

test.each([
  { kind: { toString: 1 }, subject: 'pain' },
  { kind: 'ask', subject: { toString: 1 } },
  { kind: 'ask', subject: Symbol('pain') },
  { kind: 'endVisit', subject: null, inDays: 7, mode: 'clinic' },
])('what cannot be looked up is refused, not thrown: case %#', (wrong) => {
  fc.assert(
    fc.property(setups, (setup) => {
      const { events } = act(startEpisode(setup), wrong as unknown as Action);
      expect(events).toMatchObject([{ type: 'refused', refusal: 'invalidAction' }]);
    }),
    { seed: 20261122, numRuns: 3 },
  );
});
