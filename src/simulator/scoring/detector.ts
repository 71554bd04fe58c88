import type { Protocol, Severity, Sighting, Track } from '../types.ts';
import type { CaseNotes } from './notes.ts';

/** What a field of evidence can hold: a number, or one of a list of codes. */
export type Field = 'number' | readonly (string | number)[];
/** The fields that one way of seeing a mistake hands over. */
export type Shape = Readonly<Record<string, Field>>;

type ValueOf<F> = F extends readonly (infer Code)[] ? Code : number;
type FieldsOf<S> = S extends unknown ? keyof S : never;
type EvidenceOf<S, All extends PropertyKey = FieldsOf<S>> = [All] extends [never]
  ? Readonly<Record<string, never>>
  : S extends Shape
    ? { readonly [K in keyof S]: ValueOf<S[K]> } & { readonly [K in Exclude<All, keyof S>]?: never }
    : never;

/** What decides the wording of a sighting. */
export interface Sight<Evidence = Sighting['evidence']> {
  readonly evidence: Evidence;
  readonly correctedDay: number | null;
  readonly severity?: Severity;
}

interface Ways<S, V extends string> {
  readonly names: readonly V[];
  of(seen: Sight<EvidenceOf<S>>): NoInfer<V>;
}

/** What is fixed about a mistake, for the debrief and for whoever checks its words. */
interface Facts<S extends Shape, V extends string, G extends Severity> {
  /** Track of the plan on which it is made; null = either, or no plan at all. */
  readonly track: Track | null;
  /** What shows it, as far as words need it; several shapes where it differs from case to case. */
  readonly evidence: S | readonly S[];
  /** Ways in which it is seen, each with wording of its own: a field whose codes they are, or a rule. */
  readonly variants?: Extract<FieldsOf<S>, string> | Ways<S, V>;
  /** Fields that only choose the wording, and need not be read in every one. */
  readonly unspoken?: readonly FieldsOf<S>[];
  /** Severity in worse circumstances, beyond the usual one of its content file. */
  readonly graver?: G;
}

/** Notes one sighting; `correctedDay` null = never put right. */
type See<S extends Shape, G extends Severity> = (
  day: number,
  evidence: EvidenceOf<S>,
  correctedDay?: number | null,
  severity?: G,
) => Sighting;

/** Finds one kind of mistake in the notes. Pure; judges a decision by what was known then. */
export interface Detector<Code extends string = string> {
  readonly code: Code;
  readonly track: Track | null;
  readonly shapes: readonly Shape[];
  /** Empty = one wording fits always. */
  readonly variants: readonly string[];
  readonly unspoken: readonly string[];
  readonly graver: Severity | null;
  /** Which of the variants a sighting is; null without variants. */
  readonly variantOf: (seen: Sight) => string | null;
  readonly find: (notes: CaseNotes, protocol: Protocol) => readonly Sighting[];
}

interface AnyWays {
  readonly names: readonly string[];
  of(seen: Sight): string;
}

/** Variants that are the codes of one field. */
function waysBy(field: string, shapes: readonly Shape[]): AnyWays {
  const names = shapes.flatMap((shape) => shape[field] ?? []).map(String);
  return { names, of: ({ evidence }) => String(evidence[field]) };
}

/**
 * A detector with everything that others need to know of it. `evidence` is the type of what `find`
 * hands over, and what the words of the mistake are checked against.
 */
export function defineDetector<
  const Code extends string,
  const S extends Shape,
  const V extends string = never,
  const G extends Severity = never,
>(
  code: Code,
  { track, evidence: told, variants, unspoken = [], graver }: Facts<S, V, G>,
  find: (notes: CaseNotes, seen: See<S, G>, protocol: Protocol) => readonly Sighting[],
): Detector<Code> {
  const shapes: readonly Shape[] = Array.isArray(told) ? told : [told];
  const ways: AnyWays | undefined =
    typeof variants === 'string' ? waysBy(variants, shapes) : variants;
  const seen: See<S, G> = (day, evidence, correctedDay = null, severity) => {
    const sighting = { code, day, correctedDay, evidence };
    return severity === undefined ? sighting : { ...sighting, severity };
  };
  return {
    code,
    track,
    shapes,
    variants: ways?.names ?? [],
    unspoken: [...unspoken.map(String), ...(typeof variants === 'string' ? [variants] : [])],
    graver: graver ?? null,
    variantOf: (sight) => ways?.of(sight) ?? null,
    find: (notes, protocol) => find(notes, seen, protocol),
  };
}

/**
 * A code as one of those that evidence may hold.
 *
 * @throws {RangeError} for any other
 */
export function oneOf<const Code extends string>(codes: readonly Code[], value: string): Code {
  const found = codes.find((code) => code === value);
  if (found === undefined) throw new RangeError(`${value} is none of ${codes.join(', ')}`);
  return found;
}
