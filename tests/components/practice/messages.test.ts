import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMessages } from '../../../src/library/messages.ts';
import { protocolIds } from '../../../src/library/readContent.ts';
import { readPictures } from '../../../src/library/readPictures.ts';
import { LIMBS, PICTURE_SETS } from '../../../src/practice/block/pictures.ts';
import { TRUTHS } from '../../../src/practice/read/items.ts';
import { CHOICES } from '../../../src/practice/read/judge.ts';
import { TRIAL_INPUTS } from '../../../src/schemas/records/practice.ts';

const messages = readMessages('en');
const HOME = path.resolve('src/components/practice');
const SIDES = ['left', 'right'];
const BETTER = ['better', 'worse', 'unclear'];

/** Keys named in full in the sources. */
function namedKeys(): string[] {
  const files = readdirSync(HOME, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((name) => /\.(svelte|ts|astro)$/.test(name));
  const text = sources.map((name) => readFileSync(path.join(HOME, name), 'utf8')).join('\n');
  return [...text.matchAll(/'(practice\.[A-Za-z.]+[A-Za-z])'/g)].map(([, key]) => String(key));
}

const withHint = (keys: string[]) => keys.flatMap((key) => [key, `${key}.hint`]);
const each = (start: string, codes: readonly string[]) => codes.map((code) => `${start}.${code}`);

/** Keys that the widgets build from a code. */
const BUILT = [
  ...each('practice', SIDES),
  ...each('practice.keys', SIDES),
  ...each('practice.limb', LIMBS),
  ...withHint(each('practice.set', [...PICTURE_SETS, 'adaptive'])),
  ...withHint(each('practice.mode', ['practice', 'test'])),
  ...each('practice.aim', ['careful', 'both', 'fast']),
  ...each('practice.block.aim', ['careful', 'both', 'fast']),
  ...each('practice.block', ['break', 'paused']),
  ...LIMBS.flatMap((limb) => each(`practice.block.wrong.${limb}`, SIDES)),
  ...each('practice.keeping', ['unavailable', 'full']),
  ...each('practice.result.gap.accuracy', SIDES),
  ...each('practice.result.gap.time', SIDES),
  ...each('practice.angle', ['medial', 'lateral']),
  ...each('practice.gate', protocolIds()),
  ...each('practice.gate.short', protocolIds()),
  ...['accuracy', 'time'].flatMap((kind) => [
    `practice.progress.${kind}`,
    `practice.progress.${kind}.summary`,
    ...each(`practice.change.${kind}`, BETTER),
  ]),
  ...each('practice.habits.lean', ['left', 'right', 'none']),
  ...['anticipations', 'lapses', 'discarded'].flatMap((what) =>
    each(`practice.left.${what}`, ['one', 'other']),
  ),
  ...each('practice.setup.opened', ['one', 'other']),
  ...each('practice.input', TRIAL_INPUTS),
  ...each('practice.read.profile', protocolIds()),
  ...each('practice.read', CHOICES),
  ...each('practice.read.did', [...CHOICES, 'stop']),
  ...each('practice.read.truth', TRUTHS),
  ...each('practice.read.accepted', ['yes', 'no']),
  ...each('practice.read.time', ['meanCorrect', 'medianCorrect']),
  ...each('practice.read.standing', ['few', 'many']),
  ...each('practice.read.bias', ['push', 'wait', 'even']),
];

/** Beginnings that are completed elsewhere, not keys. */
const PARTS = new Set(['practice.setup.opened', 'practice.read.time', 'practice.read.accepted']);

describe('practice.yaml', () => {
  test('has every key that the widgets name or build', () => {
    const keys = [...BUILT, ...namedKeys()].filter((key) => !PARTS.has(key));
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter((key) => typeof messages[key] !== 'string')).toEqual([]);
  });

  test('has no words that nothing shows', () => {
    const used = new Set([...BUILT, ...namedKeys()]);
    const spare = Object.keys(messages).filter(
      (key) => /^practice\./.test(key) && !used.has(key) && !key.startsWith('practice.viewName.'),
    );
    expect(spare).toEqual([]);
  });

  test('names every view of the set', () => {
    const views = new Set(readPictures().map(({ view }) => view));
    expect([...views].filter((view) => !messages[`practice.viewName.${view}`])).toEqual([]);
  });
});
