import { expect } from 'vitest';
import { CONTENT, readYaml } from '../../../src/library/readContent.ts';
import { mistakeSchema } from '../../../src/schemas/mistake.ts';
import { detectorOf, type MistakeCode } from '../../../src/simulator/scoring/detectors/index.ts';
import type { Sighting } from '../../../src/simulator/types.ts';
import type { Course } from '../clinic.ts';
import { norms } from '../profiles.ts';

/** What one detector sees in a course. */
export function sightings(
  code: MistakeCode,
  course: Course,
  protocol = norms,
): readonly Sighting[] {
  return detectorOf(code)?.find(course.notes, protocol) ?? [];
}

const opposites = new Map<string, string | null>();

/** The mistake one makes by avoiding this one too hard, from its content file. */
export function oppositeOf(code: string): string | null {
  if (!opposites.has(code)) {
    const file = `${CONTENT}/mistakes/${code}.yaml`;
    opposites.set(code, readYaml(file, mistakeSchema).opposite);
  }
  return opposites.get(code) ?? null;
}

/** The one sighting of a mistake. The same behaviour must never be named for its opposite as well. */
export function mistake(code: MistakeCode, course: Course, protocol = norms): Sighting {
  const [first, ...more] = sightings(code, course, protocol);
  expect(first, `${code} should be seen`).toBeDefined();
  expect(more, `${code} should be seen once`).toEqual([]);
  const opposite = detectorOf(oppositeOf(code) ?? '');
  if (opposite) expect(opposite.find(course.notes, protocol)).toEqual([]);
  return first as Sighting;
}
