import { describe, expect, test } from 'vitest';
import { builtInPolicies } from '../../../src/clinicians/index.ts';
import { recordSchema } from '../../../src/schemas/records/record.ts';
import {
  contentHash,
  type EpisodeRecord,
  isNamedError,
  observe,
  playOn,
  replay,
  scoreEpisode,
  startEpisode,
  toRecord,
  transcript,
} from '../../../src/simulator/index.ts';
import { ines, protocols, rubric, setupWith } from '../content.ts';

const content = { case: ines, protocol: setupWith(1).protocol, rubric };

function played(policyId: string, seed: number) {
  const policy = builtInPolicies(protocols).find(({ id }) => id === policyId);
  if (!policy) throw new Error(policyId);
  return playOn(startEpisode(setupWith(seed)), policy.make(seed)).episode;
}

describe('replay', () => {
  test.each(['expert', 'pusher', 'quitter', 'random'])(
    '%s: the same record gives the same bytes',
    (id) => {
      for (const seed of [11, 12, 13]) {
        const episode = played(id, seed);
        const record = JSON.parse(JSON.stringify(toRecord(episode))) as EpisodeRecord;
        expect(recordSchema.safeParse(record).success).toBe(true);
        const again = replay(record, content);
        if (isNamedError(again)) throw new Error(again.detail);
        expect(JSON.stringify(transcript(again))).toBe(JSON.stringify(transcript(episode)));
        expect(again.patient).toEqual(episode.patient);
      }
    },
  );

  const record = toRecord(played('expert', 21));

  test.each<[string, Partial<EpisodeRecord>, string]>([
    ['another engine', { engine: '0.0.1' }, 'otherEngine'],
    ['another record version', { recordVersion: 99 }, 'otherRecordVersion'],
    ['another case', { caseId: 'somebody-else' }, 'otherCase'],
    ['a changed case', { caseHash: '0'.repeat(32) }, 'otherCase'],
    ['a changed protocol', { protocolHash: '0'.repeat(32) }, 'otherProtocol'],
    ['a seed that is none', { seed: -4 }, 'badRecord'],
    [
      'a forged action',
      { actions: [{ kind: 'respond', subject: 'bringForward' }] },
      'actionRefused',
    ],
  ])('%s is a named error', (_name, change, error) => {
    expect(replay({ ...record, ...change }, content)).toMatchObject({ error });
  });

  test.each([null, 'a string', {}, { actions: 'none' }])('%j is no record', (bad) => {
    expect(replay(bad as unknown as EpisodeRecord, content)).toMatchObject({ error: 'badRecord' });
  });

  test('a changed action changes the result: the score cannot be carried over', () => {
    const swapped = record.actions.map((action) =>
      action.kind === 'explain' && action.subject === 'painIsReal'
        ? ({ kind: 'explain', subject: 'inYourHead' } as const)
        : action,
    );
    const forged = replay({ ...record, actions: swapped }, content);
    if (isNamedError(forged)) throw new Error(forged.detail);
    const score = scoreEpisode(transcript(forged), content.protocol, rubric);
    expect(score.mistakes.map(({ code }) => code)).toContain('COMM_THREAT');
  });
});

describe('contentHash', () => {
  test('does not depend on the order of keys', () => {
    expect(contentHash({ a: 1, b: [1, { c: 2, d: 3 }] })).toBe(
      contentHash({ b: [1, { d: 3, c: 2 }], a: 1 }),
    );
  });
  test('notices every value', () => {
    expect(contentHash({ ...ines, maxWeeks: ines.maxWeeks + 1 })).not.toBe(contentHash(ines));
  });
});

test('the score depends on the transcript alone: other hidden values, same bytes', () => {
  const episode = played('rusher', 31);
  const { protocol } = episode.setup;
  const score = JSON.stringify(scoreEpisode(transcript(episode), protocol, rubric));
  const hidden = Object.fromEntries(
    Object.entries(episode.patient).map(([name, value]) => [
      name,
      typeof value === 'number' ? value / 3 : !value,
    ]),
  );
  const other = {
    ...episode,
    patient: hidden as unknown as typeof episode.patient,
    setup: {
      ...episode.setup,
      seed: 999,
      case: { ...ines, start: { ...ines.start, fear: 0 }, events: [] },
    },
  };
  expect(JSON.stringify(scoreEpisode(transcript(other), protocol, rubric))).toBe(score);
});

test('mode is not part of the luck', () => {
  const run = (mode: 'guided' | 'exam') => {
    const policy = builtInPolicies(protocols)[0];
    if (!policy) throw new Error('no policy');
    return playOn(startEpisode({ ...setupWith(41), mode }), policy.make(41)).episode;
  };
  expect(observe(run('guided')).diary).toEqual(observe(run('exam')).diary);
});
