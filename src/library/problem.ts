/** Something wrong with a content file, and what to do about it. */
export interface Problem {
  /** Path below `src/content`. */
  readonly file: string;
  /** Path of the field inside the file, joined by dots; `(whole file)` if there is none. */
  readonly field: string;
  readonly reason: string;
  /** What to write where. */
  readonly remedy: string;
}

/** One line that a person can act on. */
export const problemLine = ({ file, field, reason, remedy }: Problem): string =>
  `${file}: ${field}: ${reason}. ${remedy}`;
