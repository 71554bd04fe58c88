import { describe, expect, test } from 'vitest';
import { builtInPolicies } from '../../../src/clinicians/index.ts';
import { readCase } from '../../../src/library/cases.ts';
import { openRecord } from '../../../src/schemas/records/record.ts';
import {
  contentHash,
  DETECTORS,
  type Detector,
  type EpisodeResult,
  playOn,
  type Rubric,
  SCORING,
  startEpisode,
  toRecord,
  toResult,
  verify,
} from '../../../src/simulator/index.ts';
import { defineDetector } from '../../../src/simulator/scoring/detector.ts';
import { ines, protocols, rubric, setupWith } from '../content.ts';

const content = { case: ines, protocol: setupWith(1).protocol, rubric };

function played(policyId: string, seed: number) {
  const policy = builtInPolicies(protocols).find(({ id }) => id === policyId);
  if (!policy) throw new Error(policyId);
  return playOn(startEpisode(setupWith(seed)), policy.make(seed)).episode;
}

const episode = played('pusher', 7);
const record = toRecord(episode);
const result = toResult(episode);
const scored = (changes: Partial<EpisodeResult['score']>) => ({
  ...result,
  score: { ...result.score, ...changes },
});

/** The detectors with one that sees nothing any more. */
const blinded = (code: string): readonly Detector[] =>
  DETECTORS.map((one) => (one.code === code ? { ...one, find: () => [] } : one));

/** A mistake that everybody makes on the first day. */
const NEW = defineDetector('LATE_TEA', { track: null, evidence: {} }, (_, seen) => [seen(0, {})]);
const withTea: Rubric = {
  ...rubric,
  mistakes: {
    ...rubric.mistakes,
    LATE_TEA: { severity: 'major', domain: 'communication', cooldownDays: 14 },
  },
};

describe('a record with its result', () => {
  test('as it was made, is the same', () => {
    expect(verify(record, result, content)).toEqual({ outcome: 'same', here: result });
  });

  test('survives the file: the same after JSON', () => {
    const [r, s] = JSON.parse(JSON.stringify([record, result]));
    expect(verify(r, s, content).outcome).toBe('same');
  });

  test.each(['total', 'passed', 'band', 'domains', 'mistakes'] as const)(
    'with another %s, does not follow from its actions',
    (part) => {
      const other = {
        total: 99,
        passed: true,
        band: 'excellent',
        domains: {},
        mistakes: [],
      } as const;
      const forged = scored({ [part]: other[part] });
      expect(verify(record, forged, content)).toEqual({
        outcome: 'scoreDoesNotFollow',
        differs: [part],
        here: result,
      });
    },
  );

  test('with an action left out, does not follow either', () => {
    const actions = record.actions.filter(
      (action) => !(action.kind === 'planGmi' && action.decision === 'advance'),
    );
    expect(actions.length).toBeLessThan(record.actions.length);
    expect(verify({ ...record, actions }, result, content).outcome).not.toBe('same');
  });

  test.each([
    ['an engine', { engine: '1.0.0' }, 'otherEngine'],
    ['a case', { caseHash: '0'.repeat(32) }, 'otherCase'],
    ['a profile', { protocolHash: '0'.repeat(32) }, 'otherProtocol'],
  ])('of %s that is not here, cannot be replayed here', (_, change, error) => {
    const found = verify({ ...record, ...change }, result, content);
    expect(found).toMatchObject({ outcome: 'cannotReplayHere', error: { error } });
  });
});

describe('what a change of the course does to results handed out before', () => {
  test('a mistake added, with its place in the recipe: another recipe', () => {
    const found = verify(record, result, {
      ...content,
      rubric: withTea,
      detectors: [...DETECTORS, NEW],
    });
    expect(found).toMatchObject({ outcome: 'otherScoring', differs: ['rubric'] });
    if (found.outcome !== 'otherScoring') throw new Error(found.outcome);
    expect(found.here.score.domains.communication).toBeLessThan(result.score.domains.communication);
  });

  test('a detector changed and SCORING forgotten: the score does not follow', () => {
    const found = verify(record, result, {
      ...content,
      detectors: blinded(result.score.mistakes?.[0] ?? ''),
    });
    expect(found).toMatchObject({ outcome: 'scoreDoesNotFollow' });
  });

  test('a detector changed and SCORING raised: another score, which cannot be compared', () => {
    const found = verify(record, { ...result, scoring: `${SCORING}-before` }, content);
    expect(found).toMatchObject({ outcome: 'otherScoring', differs: ['scoring'] });
  });

  test('a recipe changed: another recipe, and the actions are still played', () => {
    const found = verify(record, result, { ...content, rubric: { ...rubric, passTotal: 80 } });
    expect(found).toMatchObject({ outcome: 'otherScoring', differs: ['rubric'] });
  });

  test('kept before scores had a version: the actions are played, the score not compared', () => {
    const found = verify(record, { ...result, scoring: null }, content);
    expect(found).toMatchObject({ outcome: 'otherScoring', differs: ['scoring'] });
  });

  test('words, place in the list or notice changed: nothing that a record names', () => {
    const { patient, ...listed } = readCase('ines-wrist');
    expect(Object.keys(listed).sort()).toEqual(['difficulty', 'minutes', 'order', 'trains']);
    expect(contentHash(patient)).toBe(record.caseHash);
    expect(verify(record, result, { ...content, case: patient }).outcome).toBe('same');
  });
});

describe('a record of version 1', () => {
  const { recordVersion: _, ...rest } = record;
  const earlier = { recordVersion: 1, rubricHash: contentHash(rubric), ...rest };

  test('opens, and names the recipe beside it', () => {
    expect(openRecord(JSON.parse(JSON.stringify(earlier)))).toEqual({
      record,
      rubricHash: earlier.rubricHash,
    });
  });

  test('one of this version names none', () => {
    expect(openRecord(record)).toEqual({ record, rubricHash: null });
  });

  test.each([
    null,
    {},
    { ...rest, recordVersion: 1 },
    { ...earlier, recordVersion: 2 },
    { ...earlier, recordVersion: 3 },
  ])('anything else is none', (value) => {
    expect(openRecord(value)).toBeNull();
  });
});
