import { describe, expect, test } from 'vitest';
import { builtInPolicies } from '../../src/clinicians/index.ts';
import { scoreNote } from '../../src/room/keeping/scoreNote.ts';
import { playOn, startEpisode, toRecord, toResult, verify } from '../../src/simulator/index.ts';
import { protocols, setupWith } from '../simulator/content.ts';

const quitter = builtInPolicies(protocols).find(({ id }) => id === 'quitter')!;
const setup = setupWith(5);
const episode = playOn(startEpisode(setup), quitter.make(5)).episode;
const record = toRecord(episode);
const result = toResult(episode);
const here = result.score.total;
const higher = { ...result, score: { ...result.score, total: here + 5 } };
const noteOf = (kept: typeof result) => scoreNote(kept, verify(record, kept, setup));

describe('what is said of a kept score', () => {
  test('nothing where it is what the debrief shows', () => {
    expect(noteOf(result)).toBeNull();
    expect(noteOf({ ...result, scoring: null })).toBeNull();
    expect(scoreNote(result, null)).toBeNull();
  });

  test('by an earlier score or another recipe, both totals and which of them', () => {
    const totals = { kept: here + 5, here };
    const key = (last: string) => ({ key: `room.keeping.otherScoring.${last}`, ...totals });
    expect(noteOf({ ...higher, scoring: null })).toEqual(key('scoring'));
    expect(noteOf({ ...higher, rubricHash: '0' })).toEqual(key('rubric'));
    expect(noteOf({ ...higher, scoring: null, rubricHash: '0' })).toEqual(key('both'));
  });

  test('that its actions do not earn', () => {
    expect(noteOf(higher)).toMatchObject({ key: 'room.keeping.scoreDoesNotFollow' });
  });

  test('nothing more where it cannot be played again: that is said already', () => {
    expect(scoreNote(result, verify({ ...record, engine: '0' }, result, setup))).toBeNull();
  });
});
