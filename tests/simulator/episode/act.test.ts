import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawAction } from '../../../src/clinicians/random.ts';
import { observationSchema } from '../../../src/schemas/records/observation.ts';
import {
  type Action,
  act,
  availableActions,
  type Episode,
  observe,
  scoreEpisode,
  startEpisode,
  transcript,
} from '../../../src/simulator/index.ts';
import { ines, setupWith } from '../content.ts';

/** One step of a blind clinician: a draw picks among what is offered, refused offers too. */
function step(episode: Episode, draws: readonly number[]): { episode: Episode; action: Action } {
  const offers = availableActions(episode);
  const at = (ordinal: number) => draws[ordinal % draws.length] ?? 0;
  const offer = offers[Math.floor(at(0) * offers.length)] ?? offers[0];
  if (!offer) throw new Error('an episode always offers something');
  const action = drawAction(offer, at);
  return { episode: act(episode, action).episode, action };
}

const draws = fc.array(fc.float({ min: 0, max: Math.fround(0.999), noNaN: true }), {
  minLength: 17,
  maxLength: 17,
});
const seeds = fc.integer({ min: 0, max: 4294967295 });

/** What a person differs in, more or less than the usual. */
const EITHER_WAY = ['driftsTo', 'moodTo'];

/** Every hidden share stays a share. */
function checkBounds({ patient }: Episode): void {
  for (const [name, value] of Object.entries(patient)) {
    if (typeof value !== 'number') continue;
    expect(Number.isFinite(value), name).toBe(true);
    if (EITHER_WAY.includes(name)) continue;
    expect(value, name).toBeGreaterThanOrEqual(0);
  }
  const shares = [
    'sensitisation',
    'inflammation',
    'fear',
    'distress',
    'alliance',
    'motivation',
  ] as const;
  for (const name of [...shares, 'function', 'sleep', 'affectedSkill', 'imagerySkill'] as const) {
    expect(patient[name], name).toBeLessThanOrEqual(1);
  }
  expect(patient.touchTolerance).toBeLessThanOrEqual(5);
}

describe('any course of actions', () => {
  test('never throws, keeps every bound, scores, and gives observations that the schema describes', () => {
    fc.assert(
      fc.property(seeds, fc.array(draws, { minLength: 1, maxLength: 40 }), (seed, course) => {
        let episode = startEpisode(setupWith(seed));
        for (const one of course) episode = step(episode, one).episode;
        checkBounds(episode);
        const read = observationSchema.safeParse(observe(episode));
        expect(read.success ? [] : read.error.issues.slice(0, 2)).toEqual([]);
        const { protocol, rubric } = episode.setup;
        const score = scoreEpisode(transcript(episode), protocol, rubric);
        expect(score.total).toBeGreaterThanOrEqual(0);
        expect(score.total).toBeLessThanOrEqual(100);
      }),
      { numRuns: 60 },
    );
  });

  test('goes on alike after being saved as JSON at every step', () => {
    fc.assert(
      fc.property(seeds, fc.array(draws, { minLength: 1, maxLength: 25 }), (seed, course) => {
        let live = startEpisode(setupWith(seed));
        let saved = live;
        for (const one of course) {
          live = step(live, one).episode;
          saved = step(JSON.parse(JSON.stringify(saved)) as Episode, one).episode;
        }
        expect(JSON.stringify(saved)).toBe(JSON.stringify(live));
      }),
      { numRuns: 30 },
    );
  });
});

describe('refusal', () => {
  const episode = startEpisode(setupWith(1));

  test.each<[string, unknown, string]>([
    ['nothing at all', null, 'invalidAction'],
    ['an unknown kind', { kind: 'operate' }, 'invalidAction'],
    ['an unknown subject', { kind: 'ask', subject: 'horoscope' }, 'invalidAction'],
    ['a missing subject', { kind: 'ask' }, 'invalidAction'],
    ['a stray field', { kind: 'ask', subject: 'pain', loudly: true }, 'invalidAction'],
    ['a prototype name', { kind: 'constructor' }, 'invalidAction'],
    ['a visit in no days', { kind: 'endVisit', inDays: 0, mode: 'clinic' }, 'invalidAction'],
    ['a fraction of a day', { kind: 'endVisit', inDays: 1.5, mode: 'clinic' }, 'invalidAction'],
    ['an answer to no message', { kind: 'respond', subject: 'bringForward' }, 'notInThisPhase'],
    [
      'a pain limit of no rise',
      { kind: 'agree', subject: 'painLimit', riseNrs: 0 },
      'invalidAction',
    ],
  ])('%s changes nothing and says why', (_name, action, refusal) => {
    const result = act(episode, action as Action);
    expect(result.episode).toBe(episode);
    expect(result.events).toEqual([expect.objectContaining({ type: 'refused', refusal })]);
  });

  test('a decision must fit its target: nobody advances before starting', () => {
    const plan = {
      kind: 'planGmi',
      imagesPerDay: 50,
      minutesPerDay: 0,
      pictureSet: 'plain',
      instruction: 'standard',
      reasons: [],
      confidence: 'fairly',
      note: '',
    } as const;
    const early = act(episode, { ...plan, decision: 'advance', stage: 'imagery' });
    expect(early.events).toEqual([expect.objectContaining({ refusal: 'invalidAction' })]);
    const started = act(episode, { ...plan, decision: 'start', stage: 'leftRight' }).episode;
    expect(started.plan.gmi?.stage).toBe('leftRight');
  });

  test('time runs out: no measurement is possible with no minutes left', () => {
    let now = episode;
    const long = ['measure', 'examine'];
    for (const offer of availableActions(now).filter(({ kind }) => long.includes(kind))) {
      now = act(now, { kind: offer.kind, subject: offer.subject } as Action).episode;
    }
    const left = availableActions(now).filter(({ minutes }) => minutes > now.minutesLeft);
    expect(left.length).toBeGreaterThan(0);
    for (const offer of left.filter(({ kind }) => kind !== 'refer')) {
      expect(offer.refusal === 'notEnoughTime' || offer.refusal === 'alreadyDoneThisVisit').toBe(
        true,
      );
    }
    const help = availableActions(now).filter(({ kind }) => kind === 'refer');
    expect(help.every(({ refusal }) => refusal === null)).toBe(true);
  });

  test('hands cannot be examined over a screen', () => {
    const tele = act(episode, { kind: 'endVisit', inDays: 3, mode: 'tele' }).episode;
    expect(tele.visitMode).toBe('tele');
    const brush = act(tele, { kind: 'examine', subject: 'brush' });
    expect(brush.events).toEqual([expect.objectContaining({ refusal: 'needsClinic' })]);
  });

  test('after the end nothing is possible', () => {
    const over = act(episode, { kind: 'discharge', reason: 'goalsMet', followUp: true }).episode;
    expect(observe(over).phase).toBe('ended');
    expect(availableActions(over).every(({ refusal }) => refusal === 'episodeEnded')).toBe(true);
  });
});

describe('a seed', () => {
  test.each([-1, 1.5, Number.NaN, 4294967296])('%s is refused at once', (seed) => {
    expect(() => startEpisode(setupWith(seed))).toThrow(RangeError);
  });
});

test('the patient never reads the protocol: the same actions give the same patient under both', () => {
  const course: Action[] = [
    { kind: 'agree', subject: 'flarePlan', riseNrs: 0 },
    {
      kind: 'planGmi',
      decision: 'start',
      stage: 'imagery',
      imagesPerDay: 50,
      minutesPerDay: 20,
      pictureSet: 'plain',
      instruction: 'standard',
      reasons: [],
      confidence: 'sure',
      note: '',
    },
    { kind: 'endVisit', inDays: 6, mode: 'clinic' },
    {
      kind: 'planTouch',
      decision: 'start',
      rung: 3,
      phase: 'passive',
      minutes: 10,
      sessionsPerDay: 5,
      forceG: 30,
      site: 'hotspot',
      discrimination: false,
      reasons: [],
      confidence: 'sure',
      note: '',
    },
    { kind: 'endVisit', inDays: 14, mode: 'clinic' },
  ];
  const run = (protocol: string) => {
    let episode = startEpisode(setupWith(5, protocol));
    for (const action of course) {
      const result = act(episode, action);
      expect(result.events.some(({ type }) => type === 'refused')).toBe(false);
      episode = result.episode;
    }
    return { patient: episode.patient, entries: episode.entries };
  };
  expect(run('seed_protocol')).toEqual(run('published_norms'));
});

test('an observation holds nothing hidden', () => {
  const seen = JSON.stringify(observe(startEpisode(setupWith(3))));
  for (const name of [...Object.keys(ines.start), ...Object.keys(ines.traits)]) {
    expect(seen.includes(`"${name}":`), name).toBe(false);
  }
  expect(seen.includes('thorn-scratch')).toBe(false);
});

test('offers, which episodes share, can be changed by nobody', () => {
  const [offer] = availableActions(startEpisode(setupWith(1)));
  expect(() => Object.assign(offer ?? {}, { refusal: null, minutes: 0 })).toThrow(TypeError);
});
