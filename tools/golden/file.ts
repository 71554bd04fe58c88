import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { caseIds, readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import type { EpisodeRecord } from '../../src/simulator/index.ts';
import type { Content, Golden, GoldenRow } from './golden.ts';

const FOLDER = new URL('../../tests/golden/', import.meta.url);
const HASHES = new URL('golden.json', FOLDER);
/** One record a line, in the order of the hashes. */
const RECORDS = new URL('records.jsonl', FOLDER);

export function readContentHere(): Content {
  const cases = Object.fromEntries(caseIds().map((id) => [id, readCase(id).patient]));
  return { cases, protocols: readProtocols(), rubric: readRubric() };
}

/** @returns null where there is none yet */
export function readGolden(): Golden | null {
  if (!existsSync(HASHES)) return null;
  const { rows, ...head } = JSON.parse(readFileSync(HASHES, 'utf8')) as Golden;
  const lines = readFileSync(RECORDS, 'utf8').trimEnd().split('\n');
  const records = lines.map((line) => JSON.parse(line) as EpisodeRecord);
  return {
    ...head,
    rows: rows.map((row, index): GoldenRow => {
      const record = records[index];
      if (!record) throw new RangeError(`no record for ${row.id}`);
      return { ...row, record };
    }),
  };
}

export function writeGolden({ rows, ...head }: Golden): void {
  const hashes = rows.map(({ record: _, ...row }) => row);
  writeFileSync(HASHES, `${JSON.stringify({ ...head, rows: hashes }, null, 2)}\n`);
  writeFileSync(RECORDS, `${rows.map(({ record }) => JSON.stringify(record)).join('\n')}\n`);
}
