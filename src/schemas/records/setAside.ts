import * as z from 'zod/mini';

const text = z.string();

/** Something kept that could not be read, as it was: when that was found, where, and what is wrong with it. */
export const setAsideSchema = z.strictObject({
  at: text,
  /** The shelf it stood on. */
  store: text,
  /** Place and reason, for whoever mends it. */
  problem: text,
  value: z.unknown(),
});
export type SetAside = z.infer<typeof setAsideSchema>;
