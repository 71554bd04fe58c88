import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  LONGEST_ATTEMPT,
  readAttemptChosen,
  readAttemptFile,
} from '../../src/exchange/attemptFile.ts';
import {
  readAnyFile,
  readEverythingFile,
  writeEverythingFile,
} from '../../src/exchange/everythingFile.ts';
import { readPracticeFile, writePracticeFile } from '../../src/exchange/practiceFile.ts';
import type { FileRead } from '../../src/exchange/readFile.ts';
import { LONGEST_FILE, readChosen } from '../../src/exchange/readFile.ts';
import { readStudyFile, writeStudyFile } from '../../src/exchange/studyFile.ts';
import { writeAttemptFile } from '../../src/exchange/writeAttemptFile.ts';
import { mergeEverything, NOTHING } from '../../src/learner/merge/everything.ts';
import { startEpisode } from '../../src/simulator/index.ts';
import { attemptFrom, playedOn, snapshotFrom } from '../learner/attemptFixture.ts';
import { sessionOf, spans } from '../learner/sessionFixture.ts';
import { setupWith } from '../simulator/content.ts';

const fixture = (name: string) => readFileSync(`tests/fixtures/${name}.json`, 'utf8');
const bodyOf = (text: string): unknown => {
  const { holdpointStudy, holdpointPractice, ...body } = JSON.parse(text);
  expect([holdpointStudy, holdpointPractice]).toContain(1);
  return body;
};

/** A kind of file: how it is read, and how what was read is written again. */
interface Kind {
  readonly kind: string;
  readonly read: (text: string) => FileRead<unknown>;
  readonly again: (text: string) => string;
  /** As this build writes one. */
  readonly written: string;
}

function again<T>(read: (text: string) => FileRead<T>, write: (held: T) => string) {
  return (text: string): string => {
    const found = read(text);
    if ('problem' in found) throw new Error(JSON.stringify(found.problem));
    return write(found.found);
  };
}

const episode = playedOn(startEpisode(setupWith(3)));
const kept = { attempt: attemptFrom(episode), snapshot: snapshotFrom(episode) };
const studyAgain = again(readStudyFile, writeStudyFile);
const practiceAgain = again(readPracticeFile, writePracticeFile);
const everything = {
  ...NOTHING,
  attempts: [kept],
  sessions: [sessionOf()],
  unreadable: [{ at: '2026-03-01', store: 'cards', problem: 'due: missing', value: { item: 'x' } }],
  preferences: { 'holdpoint:theme': 'dark', 'holdpoint:of-a-later-build': 'yes' },
};
const KINDS: readonly Kind[] = [
  {
    kind: 'attempt',
    read: readAttemptFile,
    again: again(readAttemptFile, writeAttemptFile),
    written: writeAttemptFile(kept),
  },
  {
    kind: 'study',
    read: readStudyFile,
    again: studyAgain,
    written: studyAgain(fixture('study-first')),
  },
  {
    kind: 'practice',
    read: readPracticeFile,
    again: practiceAgain,
    written: practiceAgain(fixture('practice-first')),
  },
  {
    kind: 'everything',
    read: readEverythingFile,
    again: again(readEverythingFile, writeEverythingFile),
    written: writeEverythingFile(everything),
  },
];
const problemOf = (read: FileRead<unknown>) => ('problem' in read ? read.problem : null);

describe.each(KINDS)('a file of kind $kind', ({ kind, read, again: writtenAgain, written }) => {
  test('says what it is, and comes back as it was written', () => {
    expect(JSON.parse(written)).toMatchObject({ holdpoint: kind, version: 1 });
    expect(JSON.parse(writtenAgain(written))).toEqual(JSON.parse(written));
  });

  test.each(['Holdpoint', '', '{'])('%j is no JSON', (text) => {
    expect(problemOf(read(text))).toEqual({ what: 'notJson' });
  });

  test.each(['null', '[]', '7', '{"a":1}', '{"holdpoint":"other","version":1}'])(
    '%s is not of this kind',
    (text) => {
      expect(problemOf(read(text))).toEqual({ what: 'notThisKind' });
    },
  );

  test('another kind is not of this kind, as any build wrote it', () => {
    const others = KINDS.filter((other) => other.kind !== kind).map((other) => other.written);
    const first = ['study-first', 'practice-first', 'attempt-engine-2.3.0-ended'].filter(
      (name) => !name.startsWith(kind),
    );
    for (const text of [...others, ...first.map(fixture)]) {
      expect(problemOf(read(text))).toEqual({ what: 'notThisKind' });
    }
  });

  test('a later version is told as such', () => {
    const later = JSON.stringify({ ...JSON.parse(written), version: 2 });
    expect(problemOf(read(later))).toEqual({ what: 'newer' });
  });

  test('what it does not know is damage', () => {
    const other = JSON.stringify({ ...JSON.parse(written), extra: 1 });
    expect(problemOf(read(other))).toMatchObject({ what: 'damaged', where: '(whole)' });
  });
});

describe('files of the first builds', () => {
  test('open whole', () => {
    expect(readStudyFile(fixture('study-first'))).toEqual({
      found: bodyOf(fixture('study-first')),
    });
    expect(readPracticeFile(fixture('practice-first'))).toEqual({
      found: bodyOf(fixture('practice-first')),
    });
  });

  test('of a later mark are told as newer', () => {
    expect(problemOf(readStudyFile('{"holdpointStudy":2}'))).toEqual({ what: 'newer' });
  });
});

test.each([
  [
    'a wrong side',
    readPracticeFile,
    KINDS[2]!.written.replace('"hand"', '"ear"'),
    /^blocks\.0\.limb$/,
  ],
  [
    'a trial without a time',
    readPracticeFile,
    KINDS[2]!.written.replace('"timeMs": 6012,', ''),
    /^blocks\.0\.trials\.1\.timeMs$/,
  ],
  [
    'a session that ends before it began',
    readEverythingFile,
    writeEverythingFile({ ...everything, sessions: [sessionOf({ spans: spans([5, 4]) })] }),
    /^sessions\.0\.spans\.0$/,
  ],
  [
    'a theme that there is not',
    readEverythingFile,
    writeEverythingFile({ ...everything, preferences: { 'holdpoint:theme': 'pink' } }),
    /^preferences\.holdpoint:theme$/,
  ],
  [
    'a wrong seed',
    readAttemptFile,
    writeAttemptFile({
      ...kept,
      attempt: { ...kept.attempt, record: { ...kept.attempt.record, seed: -1 } },
    }),
    /^attempt\.record\.seed$/,
  ],
  [
    'a time without offset',
    readAttemptFile,
    writeAttemptFile({ ...kept, attempt: { ...kept.attempt, startedAt: '2026-03-01' } }),
    /^attempt\.startedAt$/,
  ],
])('%s is damage, and its place is named', (_, read, text, where) => {
  expect(problemOf(read(text))).toEqual({
    what: 'damaged',
    where: expect.stringMatching(where),
    reason: expect.stringMatching(/./),
  });
});

describe('a file of any kind', () => {
  test.each(KINDS)('$kind is taken for what it holds', ({ kind, written }) => {
    const read = readAnyFile(written);
    if ('problem' in read) throw new Error(JSON.stringify(read.problem));
    const { attempts, study, practice } = read.found;
    const all = kind === 'everything';
    expect(attempts).toHaveLength(kind === 'attempt' || all ? 1 : 0);
    expect(study.answers.length > 0).toBe(kind === 'study');
    expect(practice.length > 0).toBe(kind === 'practice');
    expect(mergeEverything(NOTHING, read.found).attempts).toEqual(attempts);
  });

  test('says what is wrong with the kind it is of, and of none that it is none', () => {
    const later = JSON.stringify({ ...JSON.parse(KINDS[1]!.written), version: 2 });
    expect(problemOf(readAnyFile(later))).toEqual({ what: 'newer' });
    expect(problemOf(readAnyFile('{"holdpoint":"other"}'))).toEqual({ what: 'notThisKind' });
    expect(problemOf(readAnyFile('{'))).toEqual({ what: 'notJson' });
  });
});

describe('a file that means harm', () => {
  test('with faults beyond counting is damage, not an exception', () => {
    // 400,000 things that are no actions: naming them all overflows the stack.
    const body = {
      ...kept.attempt,
      record: { ...kept.attempt.record, actions: Array(400_000).fill(0) },
    };
    const text = JSON.stringify({
      holdpoint: 'attempt',
      version: 1,
      attempt: body,
      snapshot: null,
    });
    expect(text.length).toBeGreaterThan(733_000);
    expect(problemOf(readAttemptFile(text))).toMatchObject({ what: 'damaged' });
    expect(problemOf(readAnyFile(text))).toMatchObject({ what: 'damaged' });
  });

  test('too long for its kind is refused before it is parsed', () => {
    expect(problemOf(readAttemptFile(' '.repeat(LONGEST_ATTEMPT + 1)))).toEqual({
      what: 'tooLarge',
    });
    expect(problemOf(readAnyFile(' '.repeat(LONGEST_FILE + 1)))).toEqual({ what: 'tooLarge' });
    expect(problemOf(readAttemptFile(' '.repeat(LONGEST_ATTEMPT)))).toEqual({ what: 'notJson' });
  });

  test('too large is refused by its size, before it is read', async () => {
    const huge = (size: number) => {
      const file = new File([], 'huge.json');
      const text = () => Promise.reject(new Error('was read'));
      return Object.defineProperties(file, { size: { value: size }, text: { value: text } });
    };
    expect(await readAttemptChosen(huge(3 * LONGEST_ATTEMPT + 1))).toEqual({
      problem: { what: 'tooLarge' },
    });
    expect(await readChosen(huge(3 * LONGEST_FILE + 1), readAnyFile)).toEqual({
      problem: { what: 'tooLarge' },
    });
  });
});
