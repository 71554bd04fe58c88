import * as z from 'zod/mini';
import { DIRECTIONS, directionOf } from './direction.ts';

/**
 * The pictures of the left/right judgement task, as listed in public/stimuli/manifest.json. Only
 * right limbs are stored; the page mirrors them, so nothing here may tell a side.
 */
export const LIMBS = ['hand', 'foot'] as const;
export const CONTEXTS = ['plain', 'surface', 'object', 'context'] as const;
export const STIMULUS_TONES = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
export const STIMULUS_BODIES = [
  'female-young',
  'male-young',
  'female-old',
  'male-old',
  'male-strong',
  'female-heavy',
] as const;

const SIDE_WORD = /\b(left|right)(-?\s?(hand|foot)(ed)?)?\b/i;
const sideless = z
  .string()
  .check(z.refine((text) => !SIDE_WORD.test(text), 'must not name a side'));

export const stimulusSchema = z
  .strictObject({
    id: z.string().check(z.regex(/^[hf]\d{3}$/)),
    file: z.string().check(z.regex(/^[hf]\d{3}\.webp$/)),
    limb: z.enum(LIMBS),
    /** How the stored picture shows it; mirrored it is the other side. */
    rendered: z.literal('right'),
    posture: sideless,
    object: z.nullable(z.enum(['tube', 'ball', 'pen'])),
    view: sideless,
    /** Hand: 0 back, 90 thumb side. Foot: 0 front, 90 inner side. */
    azimuth: z.int().check(z.gte(0), z.lt(360)),
    /** Hand: from the wrist (-) to the fingertips (+). Foot: from the sole (-) to above (+). */
    elevation: z.int().check(z.gte(-90), z.lte(90)),
    /** Clockwise degrees of fingers or toes from up, in the stored picture. */
    rotation: z.int().check(z.gte(0), z.lt(360), z.multipleOf(45)),
    direction: z.enum(DIRECTIONS),
    tone: z.enum(STIMULUS_TONES),
    body: z.enum(STIMULUS_BODIES),
    context: z.enum(CONTEXTS),
    surface: z.nullable(z.enum(['linen', 'wood', 'slate'])),
    /** Which side of the stored picture the lamp stands on; it changes when mirrored. */
    light: z.enum(['left', 'right']),
    /** 1 plain upright, 2 plain turned, 3 objects and surfaces, 4 mixed. */
    levels: z.array(z.int().check(z.gte(1), z.lte(4))).check(z.minLength(1)),
    /** A starting value by rule, until there are measured times and errors. */
    difficulty: z.int().check(z.gte(1), z.lte(5)),
    alt: sideless,
  })
  .check(
    z.refine((one) => one.file === `${one.id}.webp`, 'the file is named after the id'),
    z.refine((one) => one.id.startsWith(one.limb.charAt(0)), 'the id begins with the limb'),
    z.refine((one) => one.direction === directionOf(one.rotation), 'direction follows rotation'),
    z.refine(
      (one) => one.context !== 'plain' || (one.rotation === 0 && one.surface === null),
      'plain pictures are stored upright, without a surface',
    ),
    z.refine(
      (one) => one.levels.includes(1) === (one.context === 'plain'),
      'level 1 is the plain pictures',
    ),
  );

export const stimuliSchema = z.strictObject({
  width: z.literal(400),
  height: z.literal(400),
  rendered: z.literal('right'),
  pictures: z.array(stimulusSchema),
});

export type Stimulus = z.infer<typeof stimulusSchema>;
export type Stimuli = z.infer<typeof stimuliSchema>;
