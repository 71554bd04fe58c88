import { describe, expect, test } from 'vitest';
import { wordsFromDisk } from '../../../src/library/messages.ts';
import {
  DETECTORS,
  detectorOf,
  type Mistake,
  observe,
  type Sighting,
  samplesOf,
  startEpisode,
} from '../../../src/simulator/index.ts';
import { evidenceKey, evidenceText } from '../../../src/words/debrief/evidenceText.ts';
import { catalogue, manyCourses, scoreOf } from '../../debrief/plays.ts';
import { setupWith } from '../../simulator/content.ts';

// Whole courses are played here, on whatever machine there is.

/** A sighting of a detector, as the rubric weighs it. */
function mistake(sighting: Sighting): Mistake {
  return { severity: 'major', ...sighting, week: 2, domain: 'progression' };
}

const words = wordsFromDisk();
const { face } = observe(startEpisode(setupWith(1)));
const samples = DETECTORS.flatMap((detector) =>
  samplesOf(detector).map((sample) => [detector.code, JSON.stringify(sample), sample] as const),
);

describe('evidence of a mistake in words', () => {
  test.each(samples)('%s %s is a whole sentence', (code, _name, sample) => {
    const text = evidenceText(words, mistake(sample), face);
    expect(text).not.toMatch(/⟦|\{|undefined|NaN/);
    expect(text).toMatch(/[.”]$/);
    const unspoken = detectorOf(code)?.unspoken ?? [];
    for (const [name, value] of Object.entries(sample.evidence)) {
      const number = typeof value === 'number' && name !== 'rung' && !unspoken.includes(name);
      if (number) expect(text).toContain(String(value));
    }
  });

  test('each way of seeing a mistake has wording of its own', () => {
    const keys = samples.map(([, , sample]) => evidenceKey(mistake(sample)));
    const written = Object.keys(catalogue).filter((key) => /^mistake\.\w+\.evidence/.test(key));
    expect([...new Set(keys)].sort()).toEqual(written.sort());
  });

  test('whatever the built-in clinicians do wrong can be told', () => {
    const told = new Set<string>();
    for (const episode of manyCourses([2, 3, 4])) {
      for (const found of scoreOf(episode).mistakes) {
        expect(evidenceText(words, found, observe(episode).face)).not.toMatch(/⟦|\{/);
        told.add(found.code);
      }
    }
    expect(told.size).toBeGreaterThan(12);
  });
});
