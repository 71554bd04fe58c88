import { describe, expect, test } from 'vitest';
import { resume } from '../../src/learner/resume.ts';
import { readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import { type Snapshot, snapshotSchema } from '../../src/schemas/records/attempt.ts';
import { startEpisode } from '../../src/simulator/index.ts';
import { attemptFrom, playedOn, snapshotFrom } from './attemptFixture.ts';

const protocol = readProtocols()['published_norms']!;
const content = { case: readCase('ines-wrist').patient, protocol, rubric: readRubric() };
const episode = playedOn(startEpisode({ ...content, seed: 3, mode: 'practice' }));

describe('resume', () => {
  test('replaying the record gives the very same episode, without a snapshot', () => {
    const resumed = resume(attemptFrom(episode), null, content);
    expect(resumed?.replayVerifiable).toBe(true);
    expect(JSON.stringify(resumed?.episode)).toBe(JSON.stringify(episode));
  });

  test('after a change of the engine it goes on from the snapshot, marked as such', () => {
    const record = { ...attemptFrom(episode).record, engine: '0.0.1' };
    const resumed = resume(attemptFrom(episode, { record }), snapshotFrom(episode), content);
    expect(resumed).toEqual({ episode, replayVerifiable: false });
  });

  test('what an older engine did not know of the patient is there when it goes on', () => {
    const { reliefShare, thoughtsTold: _, ...older } = episode.patient;
    const stored = { ...episode, patient: older as typeof episode.patient };
    const record = { ...attemptFrom(episode).record, engine: '2.1.0' };
    const resumed = resume(attemptFrom(episode, { record }), snapshotFrom(stored), content);
    expect(resumed?.episode.patient).toEqual(episode.patient);
    expect(reliefShare).toBeGreaterThan(0);
  });

  test('a snapshot whose case is not whole is refused at once', () => {
    const { start: _, ...half } = episode.setup.case;
    const broken = { ...episode, setup: { ...episode.setup, case: half as typeof content.case } };
    const record = { ...attemptFrom(episode).record, engine: '0.0.1' };
    expect(resume(attemptFrom(episode, { record }), snapshotFrom(broken), content)).toBeNull();
  });

  test('after a change of the case too', () => {
    const changed = { ...content, case: { ...content.case, durationWeeks: 11 } };
    const resumed = resume(attemptFrom(episode), snapshotFrom(episode), changed);
    expect(resumed).toEqual({ episode, replayVerifiable: false });
  });

  test('once marked it stays marked, even if it could be replayed', () => {
    const attempt = attemptFrom(episode, { replayVerifiable: false });
    expect(resume(attempt, snapshotFrom(episode), content)?.replayVerifiable).toBe(false);
  });

  test('without record or snapshot to go by there is nothing to resume', () => {
    const record = { ...attemptFrom(episode).record, engine: '0.0.1' };
    expect(resume(attemptFrom(episode, { record }), null, content)).toBeNull();
  });

  test('a snapshot from before the last action is not taken for the whole', () => {
    const older = snapshotFrom(startEpisode(episode.setup));
    const record = { ...attemptFrom(episode).record, engine: '0.0.1' };
    expect(resume(attemptFrom(episode, { record }), older, content)).toBeNull();
  });

  test.each([
    ['a chart', { charts: { ...episode.charts, care: 'levitating' } }],
    ['a stage', { plan: { ...episode.plan, gmi: { stage: 'levitation' } } }],
  ])('a snapshot whose place on %s no longer exists is refused at once', (_, changed) => {
    const stored: unknown = { ...episode, ...changed };
    const record = { ...attemptFrom(episode).record, engine: '0.0.1' };
    const snapshot = snapshotFrom(stored as typeof episode);
    expect(resume(attemptFrom(episode, { record }), snapshot, content)).toBeNull();
  });

  test('a snapshot of version 1, which kept each chart with its context, opens', () => {
    const charts = {
      care: { value: 'visiting', context: {} },
      gmi: { value: 'notStarted', context: { holds: 0, entered: 0 } },
      touch: { value: 'notStarted', context: { rung: 0, holds: 0 } },
      flare: { value: 'settled', context: { flares: 0 } },
    };
    const kept = {
      id: 'one',
      snapshotVersion: 1,
      engine: '2.3.0',
      episode: { ...episode, charts },
    };
    const read: unknown = snapshotSchema.parse(JSON.parse(JSON.stringify(kept)));
    const record = { ...attemptFrom(episode).record, engine: '0.0.1' };
    const resumed = resume(attemptFrom(episode, { record }), read as Snapshot, content);
    expect(resumed).toEqual({ episode, replayVerifiable: false });
  });
});
