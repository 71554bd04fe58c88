/** A number of the model: what it is, in which unit, between which bounds, and where it comes from. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly range: readonly [number, number];
  /** Bibliography ids, or 'teaching-assumption' where no source gives the number. */
  readonly source: string;
  readonly means: string;
}

/** What is to be known of a number besides its value; without a source it is a teaching assumption. */
export type Note = readonly [
  unit: string,
  range: readonly [low: number, high: number],
  means: string,
  source?: string,
];

/**
 * A note for each number of a table. Values and notes are two tables, so that a page that only plays
 * the patient does not load the notes.
 */
export type NotesOn<T> = { readonly [K in keyof T]: Note };

/** Values and notes together. */
export function described<K extends string>(
  values: Readonly<Record<K, number>>,
  notes: Readonly<Record<K, Note>>,
): Readonly<Record<K, Parameter>> {
  const all = Object.entries<Note>(notes).map(([name, [unit, range, means, source]]) => [
    name,
    { value: values[name as K], unit, range, source: source ?? 'teaching-assumption', means },
  ]);
  return Object.fromEntries(all) as Record<K, Parameter>;
}
