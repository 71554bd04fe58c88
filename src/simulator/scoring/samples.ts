import type { Sighting } from '../types.ts';
import type { Detector, Field, Shape } from './detector.ts';

/** Numbers on both sides of whatever decides a wording. */
const NUMBERS = [0, 1, 3] as const;

type Evidence = Sighting['evidence'];

function evidenceIn(shape: Shape): readonly Evidence[] {
  const valuesOf = (field: Field) => (field === 'number' ? NUMBERS : field);
  return Object.entries(shape).reduce<readonly Evidence[]>(
    (all, [name, field]) =>
      all.flatMap((one) => valuesOf(field).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

/** Sightings of every shape that a mistake can have, for whoever tests what is said of it. */
export function samplesOf({ code, shapes, graver }: Detector): readonly Sighting[] {
  const weights = graver === null ? [{}] : [{}, { severity: graver }];
  return shapes
    .flatMap(evidenceIn)
    .flatMap((evidence) =>
      [null, 21].flatMap((correctedDay) =>
        weights.map((weight) => ({ code, day: 10, correctedDay, evidence, ...weight })),
      ),
    );
}
