import { type agreed, clinic, gmi } from '../../../clinic.ts';

/** A quiet week of left/right work at pain 5, then days at another level. */
export function flaring(
  days: number,
  painAverage: number,
  ...first: readonly ReturnType<typeof agreed>[]
) {
  return clinic()
    .visit(...first, gmi.start('leftRight'))
    .home(7)
    .home(days, { painAverage });
}
