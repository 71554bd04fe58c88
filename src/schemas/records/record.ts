import * as z from 'zod/mini';
import { type EpisodeRecord, MODES } from '../../simulator/index.ts';
import { actionSchema } from './action.ts';

const hash = z.string().check(z.regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits'));

/** An attempt in small: what replays it and what it must be replayed with. */
export const recordSchema = z.strictObject({
  recordVersion: z.int().check(z.gte(1)),
  engine: z.string(),
  caseId: z.string(),
  caseHash: hash,
  protocolId: z.string(),
  protocolHash: hash,
  rubricHash: hash,
  seed: z.int().check(z.gte(0), z.lte(4294967295)),
  mode: z.enum(MODES),
  actions: z.array(actionSchema),
});

const _record: (value: z.infer<typeof recordSchema>) => EpisodeRecord = (value) => value;
void _record;
