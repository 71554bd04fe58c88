import * as z from 'zod/mini';
import { type EpisodeRecord, fromEarlier, MODES, RECORD_VERSION } from '../../simulator/index.ts';
import { actionSchema } from './action.ts';

const hash = z.string().check(z.regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits'));

const shape = {
  engine: z.string(),
  caseId: z.string(),
  caseHash: hash,
  protocolId: z.string(),
  protocolHash: hash,
  seed: z.int().check(z.gte(0), z.lte(4294967295)),
  mode: z.enum(MODES),
  actions: z.array(actionSchema),
};

/** An attempt in small: what replays it and what it must be replayed with. */
export const recordSchema = z.strictObject({
  recordVersion: z.literal(RECORD_VERSION),
  ...shape,
});

const earlierSchema = z.strictObject({ recordVersion: z.literal(1), rubricHash: hash, ...shape });

/** A record of this version or an earlier one; the recipe's hash where the record still named it. */
export interface OpenedRecord {
  readonly record: EpisodeRecord;
  readonly rubricHash: string | null;
}

/** @returns null for what is no record */
export function openRecord(value: unknown): OpenedRecord | null {
  const earlier = earlierSchema.safeParse(value);
  if (earlier.success) return fromEarlier(earlier.data);
  const found = recordSchema.safeParse(value);
  return found.success ? { record: found.data, rubricHash: null } : null;
}

const _record: (value: z.infer<typeof recordSchema>) => EpisodeRecord = (value) => value;
void _record;
