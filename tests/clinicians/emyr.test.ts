import { describe, expect, test } from 'vitest';
import { expertPolicy } from '../../src/clinicians/index.ts';
import { readCase } from '../../src/library/cases.ts';
import { agenda } from '../../src/room/plan/agenda.ts';
import {
  type Action,
  act,
  observe,
  type Policy,
  playOn,
  type Score,
  startEpisode,
} from '../../src/simulator/index.ts';
import { protocols, setupWith } from '../simulator/content.ts';
import { expertBut, habitsWith, named, scoresOf, share, without } from './played.ts';

const emyr = readCase('emyr-ovens-off').patient;

/** The same person without such thoughts. */
const without9 = { ...emyr, facts: { ...emyr.facts, phq9Item9: 0 } };

/** Seeds that no tuning used. */
const SEEDS = Array.from({ length: 30 }, (_, index) => 840_000 + index);

const scores = (make: (seed: number) => Policy, protocolId: string, patient = emyr) =>
  scoresOf(patient, SEEDS, make, protocolId);

const help = (action: Action) => action.kind === 'refer' && action.subject === 'crisisTeam';

/** Reaches for help without a word to him about it. */
const notAsked = expertBut((action) => action, 'ask.selfHarm');
/** Asks, hears the answer, and goes on with the hand. */
const nobodyTold = expertBut((action) => (help(action) ? null : action));
/** Asks, and writes a letter that arrives in some days. */
const byLetter = expertBut((action) =>
  help(action) ? { kind: 'refer', subject: 'psychology', urgency: 'withinDays' } : action,
);
/** The family doctor is told the same day, instead of the crisis team. */
const byDoctor = expertBut((action) =>
  help(action) ? { kind: 'refer', subject: 'gp', urgency: 'sameDay' } : action,
);

/** What this patient was made to bring out. */
const OCCASIONS: readonly (readonly [string, string, Policy])[] = [
  ['SI_NOT_ACTED', 'is not asked', notAsked],
  ['SI_NOT_ACTED', 'is asked, and nobody is told', nobodyTold],
  ['SI_NOT_ACTED', 'is asked, and a letter is sent', byLetter],
  ['MEANS_NOT_ASKED', 'is not asked what is within reach', without('ask', 'withinReach')],
  ['MEANS_NOT_ASKED', 'says so, and nothing is agreed', without('agree', 'safeToday')],
  ['PSYCH_UNSUPPORTED', 'gets no lasting support', expertBut((a) => (supports(a) ? null : a))],
  ['SCREEN_SKIPPED', 'is not given the questionnaire', without('measure', 'phq9')],
  ['THERMAL_NEVER', 'is never led back to warm water', without('planThermal')],
];

function supports(action: Action): boolean {
  return action.kind === 'refer' && action.subject === 'psychology';
}

const play = (policy: Policy, seed: number, patient = emyr) =>
  observe(playOn(startEpisode({ ...setupWith(seed), case: patient }), policy).episode);

describe.each(Object.keys(protocols))('Emyr under %s', { timeout: 120_000 }, (protocolId) => {
  test('good care passes, without a serious mistake and without these', () => {
    const all = scores(() => expertPolicy(protocols), protocolId);
    const serious = ({ mistakes }: Score) => mistakes.some((one) => one.severity !== 'minor');
    expect(share(all, ({ passed }) => passed)).toBeGreaterThanOrEqual(0.95);
    expect(share(all, serious)).toBeLessThanOrEqual(0.02);
    expect(share(all, named(OCCASIONS.map(([code]) => code)))).toBeLessThanOrEqual(0.05);
  });

  test.each(OCCASIONS)('%s is named when he %s', (code, _how, policy) => {
    expect(
      share(
        scores(() => policy, protocolId),
        named([code]),
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  test('the family doctor, told the same day, is help as well', () => {
    const all = scores(() => byDoctor, protocolId);
    expect(share(all, named(['SI_NOT_ACTED', 'RF_OVERCALL']))).toBe(0);
  });

  test('without the signal there is nothing to leave out', () => {
    for (const policy of [notAsked, nobodyTold, byLetter]) {
      expect(
        share(
          scores(() => policy, protocolId, without9),
          named(['SI_NOT_ACTED']),
        ),
      ).toBe(0);
    }
  });

  test.each(habitsWith(emyr))('$id is named for it, and does not pass', ({ codes, make }) => {
    const all = scores(make, protocolId);
    expect(share(all, named(codes))).toBeGreaterThanOrEqual(0.95);
    expect(share(all, ({ passed }) => passed)).toBeLessThanOrEqual(0.05);
  });
});

describe('the expert and a signal', { timeout: 120_000 }, () => {
  const expert = expertPolicy(protocols);

  test('asks and reaches help before anything else in that visit', () => {
    for (const seed of SEEDS.slice(0, 10)) {
      const { actions } = play(expert, seed);
      const at = actions.findIndex(
        ({ action }) => action.kind === 'measure' && action.subject === 'phq9',
      );
      const next = actions.slice(at + 1, at + 5).map(({ action }) => action);
      expect(next).toEqual([
        { kind: 'ask', subject: 'selfHarm' },
        { kind: 'ask', subject: 'withinReach' },
        { kind: 'refer', subject: 'crisisTeam', urgency: 'sameDay' },
        { kind: 'agree', subject: 'safeToday', riseNrs: 0 },
      ]);
    }
  });

  test('starts no practice on the day on which it is told', () => {
    const { decisions } = play(expert, 1);
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.filter(({ day }) => day === 0)).toEqual([]);
  });

  test('asks again until the answer is no', () => {
    let lifted = 0;
    for (const seed of SEEDS.slice(0, 10)) {
      const asked = play(expert, seed).findings.filter(({ subject }) => subject === 'selfHarm');
      const told = asked.map(({ variant }) => variant);
      expect(told[0]).toBe('some');
      // In most they lift with care, in some they stay; nobody is asked again after a no.
      const no = told.indexOf('past');
      if (no >= 0) lifted += 1;
      expect(told.slice(1, no < 0 ? undefined : no).every((one) => one === 'still')).toBe(true);
    }
    expect(lifted).toBeGreaterThanOrEqual(6);
  });

  test('never asks nor calls anybody for a patient without it', () => {
    for (const seed of SEEDS.slice(0, 10)) {
      const { actions } = play(expert, seed, without9);
      expect(actions.filter(({ action }) => help(action))).toEqual([]);
      const asked = actions.filter(
        ({ action }) => action.kind === 'ask' && action.subject === 'selfHarm',
      );
      expect(asked).toEqual([]);
    }
  });
});

test('the family doctor, called for a reason, costs no trust and brings no fear', () => {
  const after = (patient: typeof emyr) => {
    const calling: Action = { kind: 'refer', subject: 'gp', urgency: 'sameDay' };
    const { episode } = act(startEpisode({ ...setupWith(1), case: patient }), calling);
    return episode.patient;
  };
  expect(after(emyr).alliance).toBeGreaterThan(emyr.start.alliance);
  expect(after(emyr).fear).toBe(emyr.start.fear);
  expect(after(without9).alliance).toBeLessThan(emyr.start.alliance);
  expect(after(without9).fear).toBeGreaterThan(emyr.start.fear);
});

describe('what is within reach', () => {
  const room = startEpisode({ ...setupWith(1), case: emyr });
  const done = (from: typeof room, ...actions: Action[]) =>
    actions.reduce((now, action) => act(now, action).episode, from);
  const THOUGHTS: Action = { kind: 'ask', subject: 'selfHarm' };
  const REACH: Action = { kind: 'ask', subject: 'withinReach' };
  const SAFE: Action = { kind: 'agree', subject: 'safeToday', riseNrs: 0 };
  const HOME: Action = { kind: 'endVisit', inDays: 2, mode: 'clinic' };
  const answers = (episode: typeof room) =>
    observe(episode)
      .findings.filter(({ subject }) => subject === 'withinReach')
      .map(({ variant }) => variant);

  test('made safe with him the same day it calms and builds trust, and is no longer there', () => {
    const asked = done(room, THOUGHTS, REACH);
    const safe = done(asked, SAFE);
    expect(safe.patient.fear).toBeLessThan(asked.patient.fear);
    expect(safe.patient.alliance).toBeGreaterThan(asked.patient.alliance);
    expect(answers(done(safe, HOME, REACH))).toEqual(['some', 'none']);
    expect(answers(done(asked, HOME, REACH))).toEqual(['some', 'some']);
  });

  test('agreed before anything was told it changes nothing, and it is no part of the plan', () => {
    expect(done(room, SAFE).patient).toEqual(room.patient);
    expect(done(room, SAFE).plan).toEqual(room.plan);
  });

  test('the list of a guided visit names it while it is open, and only then', () => {
    const listed = (episode: typeof room) =>
      agenda(observe(episode)).find(({ id }) => id === 'reach');
    expect(listed(room)).toBeUndefined();
    expect(listed(done(room, THOUGHTS))).toMatchObject({ count: 0, total: 1 });
    expect(listed(done(room, THOUGHTS, REACH))).toMatchObject({ count: 1, total: 2 });
    expect(listed(done(room, THOUGHTS, REACH, SAFE))).toMatchObject({ done: true });
    const third = done(room, HOME, HOME, THOUGHTS);
    expect(listed(third)).toMatchObject({ done: false });
  });
});

describe('thoughts and mood', () => {
  const first = (distress: number) => {
    const asker: Policy = {
      id: 'asker',
      decide: ({ findings }) =>
        findings.length < 2
          ? [
              { kind: 'measure', subject: 'phq9' },
              { kind: 'ask', subject: 'selfHarm' },
            ]
          : { kind: 'discharge', reason: 'referredOn', followUp: true },
    };
    const { findings } = play(asker, 1, { ...emyr, start: { ...emyr.start, distress } });
    const found = (subject: string) => findings.find((one) => one.subject === subject);
    return [found('phq9')?.values['item9'], found('selfHarm')?.variant];
  };

  test('the questionnaire and the answer agree, whatever the mood', () => {
    expect(first(0.59)).toEqual([1, 'some']);
    expect(first(0.4)).toEqual([0, 'past']);
  });
});
