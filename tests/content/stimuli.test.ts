import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lightOfRight } from '../../src/practice/block/pictures.ts';
import {
  CONTEXTS,
  LIMBS,
  STIMULUS_BODIES,
  STIMULUS_TONES,
  type Stimulus,
  stimuliSchema,
  stimulusSchema,
} from '../../src/schemas/stimulus.ts';

const folder = new URL('../../public/stimuli/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder));
const { pictures } = stimuliSchema.parse(JSON.parse(read('manifest.json').toString()));
const ofLimb = (limb: Stimulus['limb']) => pictures.filter((one) => one.limb === limb);
const MB = 1024 * 1024;

function countBy(list: readonly Stimulus[], key: (one: Stimulus) => string) {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}

/** Largest less smallest count over every value that could occur. */
function unevenness(
  list: readonly Stimulus[],
  key: (one: Stimulus) => string,
  values: readonly string[],
) {
  const counts = countBy(list, key);
  const numbers = values.map((value) => counts.get(value) ?? 0);
  return Math.max(...numbers) - Math.min(...numbers);
}

/** Width and height from the header of a lossy WebP file (RFC 9649). */
function webpSize(bytes: Buffer) {
  expect(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 16)).toBe('RIFFWEBPVP8 ');
  return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
}

describe('the stimulus set', () => {
  test('is large enough: 12 hand postures in 8 views, 6 foot postures in 9', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(150);
    const cells = (limb: Stimulus['limb']) =>
      countBy(ofLimb(limb), (one) => `${one.posture} ${one.view}`);
    expect(countBy(ofLimb('hand'), (one) => one.posture).size).toBeGreaterThanOrEqual(12);
    expect(countBy(ofLimb('hand'), (one) => one.view).size).toBe(8);
    expect(cells('hand').size).toBe(ofLimb('hand').length);
    expect(countBy(ofLimb('foot'), (one) => one.posture).size).toBe(6);
    expect(countBy(ofLimb('foot'), (one) => one.view).size).toBe(9);
    expect(cells('foot').size).toBe(ofLimb('foot').length);
  });

  test('gives at least 2,400 stimuli when mirrored and turned in 45 degree steps', () => {
    expect(pictures.length * 2 * 8).toBeGreaterThanOrEqual(2400);
  });

  test('lists exactly the files that are there', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.webp'));
    expect(files.sort()).toEqual(pictures.map((one) => one.file).sort());
  });

  test('repeats neither an id nor a picture', () => {
    expect(new Set(pictures.map((one) => one.id)).size).toBe(pictures.length);
    const prints = pictures.map((one) => createHash('sha256').update(read(one.file)).digest('hex'));
    expect(new Set(prints).size).toBe(pictures.length);
  });

  test('has one size of picture and weighs at most 3 MB', () => {
    for (const one of pictures) expect(webpSize(read(one.file)), one.id).toEqual([400, 400]);
    const bytes = pictures.map((one) => statSync(new URL(one.file, folder)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3 * MB);
    expect(Math.min(...bytes)).toBeGreaterThan(1000);
  });

  test('ships its licence', () => {
    expect(read('LICENCE.md').toString()).toMatch(/MakeHuman[\s\S]*CC0 1\.0/);
  });
});

describe.each(LIMBS)('the pictures of a %s', (limb) => {
  const list = ofLimb(limb);
  const values = (key: 'posture' | 'view') => [...new Set(list.map((one) => one[key]))];

  test.each([
    ['tone', STIMULUS_TONES],
    ['body', STIMULUS_BODIES],
  ] as const)('spread %s evenly over all, over views and over postures', (key, all) => {
    expect(unevenness(list, (one) => one[key], all)).toBeLessThanOrEqual(3);
    for (const within of ['posture', 'view'] as const) {
      for (const value of values(within)) {
        const part = list.filter((one) => one[within] === value);
        expect(
          unevenness(part, (one) => one[key], all),
          value,
        ).toBeLessThanOrEqual(2);
      }
    }
  });

  test('are lit from both sides of fingers or toes alike, on every level', () => {
    for (const level of [1, 2, 3, 4]) {
      const part = list.filter((one) => one.levels.includes(level));
      for (const angle of [45, 90, 135]) {
        const from = (degrees: number) =>
          part.filter((one) => lightOfRight(one) === degrees).length;
        expect(
          Math.abs(from(angle) - from(360 - angle)),
          `level ${level}, ${angle} degrees`,
        ).toBeLessThanOrEqual(2);
      }
    }
  });

  test.each(['posture', 'view', 'tone', 'body'] as const)('are so within every %s', (within) => {
    for (const value of new Set(list.map((one) => one[within]))) {
      const lights = list.filter((one) => one[within] === value).map(lightOfRight);
      const clockwise = lights.filter((light) => light > 0 && light < 180).length;
      const other = lights.filter((light) => light > 180).length;
      expect(Math.abs(clockwise - other), value).toBeLessThanOrEqual(3);
    }
  });

  test('pair every tone with every body', () => {
    const pairs = countBy(list, (one) => `${one.tone} ${one.body}`);
    expect(pairs.size).toBe(36);
    expect(Math.max(...pairs.values())).toBeLessThanOrEqual(4);
  });

  test('lead from plain to context, mostly plain', () => {
    const counts = countBy(list, (one) => one.context);
    for (const context of CONTEXTS) expect(counts.get(context) ?? 0).toBeGreaterThanOrEqual(5);
    expect(counts.get('plain')).toBeGreaterThanOrEqual(28);
    for (const level of [1, 2, 3, 4]) {
      const offered = list.filter((one) => one.levels.includes(level));
      expect(offered.length, `level ${level}`).toBeGreaterThanOrEqual(15);
    }
  });

  test('turn the ones that are not plain evenly, to the middle as often as away', () => {
    const turned = list.filter((one) => one.context !== 'plain');
    const steps = [0, 45, 90, 135, 180, 225, 270, 315].map(String);
    // A picture that is thrown out leaves a gap.
    expect(unevenness(turned, (one) => String(one.rotation), steps)).toBeLessThanOrEqual(3);
    expect(unevenness(turned, (one) => one.direction, ['medial', 'lateral'])).toBeLessThanOrEqual(
      2,
    );
  });
});

describe('the schema', () => {
  const [first] = pictures;
  test.each([
    ['a side in the text', { alt: 'A left hand, seen from the back' }],
    ['a side in the posture', { posture: 'right-handed' }],
    ['a file of another name', { file: 'h999.webp' }],
    ['a direction that does not follow', { direction: 'medial' }],
    ['an unknown field', { side: 'left' }],
  ])('refuses %s', (_what, change) => {
    expect(stimulusSchema.safeParse({ ...first, ...change }).success).toBe(false);
  });
});
