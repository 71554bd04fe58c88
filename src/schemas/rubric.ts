import * as z from 'zod/mini';
import { CARE_CODES, DOMAINS, type Rubric, SEVERITIES } from '../simulator/index.ts';

const points = z.number().check(z.gte(0), z.lte(100));
const share = z.number().check(z.gte(0), z.lte(1));

/** The scoring recipe without the mistakes' own severities, which stand in their files. */
export const recipeSchema = z.strictObject({
  id: z.string(),
  correctionDays: z.int().check(z.gte(0), z.lte(365)),
  deductions: z.record(z.enum(SEVERITIES), z.strictObject({ standing: points, corrected: points })),
  domains: z
    .record(z.enum(DOMAINS), z.strictObject({ weight: share, minimum: points }))
    .check(
      z.refine(
        (domains) =>
          Math.abs(Object.values(domains).reduce((sum, domain) => sum + domain.weight, 0) - 1) <
          1e-9,
        'the weights must add up to 1',
      ),
    ),
  disagreementPoints: points,
  repeats: z.array(share),
  correctedMajorsMost: z.int().check(z.gte(0), z.lte(10)),
  care: z.strictObject({
    weights: z.record(z.enum(CARE_CODES), points),
    essentials: z
      .record(z.string(), share)
      .check(
        z.refine(
          (essentials) => Object.keys(essentials).every((code) => CARE_CODES.includes(code)),
          `only parts of care: ${CARE_CODES.join(', ')}`,
        ),
      ),
  }),
  passTotal: points,
  bands: z.strictObject({
    unsafe: points,
    developing: points,
    competent: points,
    excellent: points,
  }),
});

export type Recipe = z.infer<typeof recipeSchema>;

/** What a mistake file gives the rubric. */
export type RubricMistake = Rubric['mistakes'][string];
