/** Version of the engine's behaviour: raise it whenever any record could replay differently. */
export const ENGINE = '3.2.0';
/** 2: the scoring recipe is named by the result, no longer by the record. */
export const RECORD_VERSION = 2 as const;

/** A record of version 1 as it is written now, and the recipe that it named. */
export function fromEarlier<T extends { recordVersion: 1; rubricHash: string }>(earlier: T) {
  const { rubricHash, recordVersion: _, ...record } = earlier;
  return { record: { ...record, recordVersion: RECORD_VERSION }, rubricHash };
}
