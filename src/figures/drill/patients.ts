import { pick, type Stream, shuffled, streamFrom } from '../../numbers/stream.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import { BUDAPEST_NEEDS } from '../../simulator/clinical/index.ts';
import { CATEGORIES, type Examination, type ItemId, readBudapest } from '../budapest/budapest.ts';
import {
  HEALTHY,
  type LimbSigns,
  SIDES,
  type Side,
  SKIN_TONES,
  type SkinTone,
} from '../limbView.ts';

type Content = FigureOf<'budapestDrill'>;

/** What is difficult about a patient. */
export const TRAPS = [
  'both',
  'clinicalOnly',
  'fewSymptoms',
  'oneSignCategory',
  'toldNotFound',
  'lukewarm',
  'inProportion',
  'mimic',
] as const;
export type Trap = (typeof TRAPS)[number];

/** The condition that keeps the clinical rule from being met; null when it is met. */
export type Missing = 'proportion' | 'symptoms' | 'signs' | 'explanation' | null;

export interface DrillPatient {
  readonly who: string;
  readonly injury: Content['injuries'][number];
  readonly trap: Trap;
  readonly seen: Examination;
  /** The lines of the notes. */
  readonly told: readonly string[];
  readonly found: readonly string[];
  readonly absent: readonly string[];
  readonly proportion: string;
  readonly explanation: string;
  readonly mimic: Content['mimics'][number] | null;
  /** What both limbs look like; null where no picture shows what the notes say. */
  readonly look: DrillLook | null;
}

export interface DrillLook {
  readonly side: Side;
  readonly tone: SkinTone;
  readonly signs: LimbSigns;
}

/** Other conditions that look like their picture here; the rest would need pictures of their own. */
const DRAWN_MIMICS: readonly string[] = ['nonUnion', 'nerve'];

/** The signs found that the eye can see, and no others. */
function lookOf(found: readonly ItemId[], draw: Stream): DrillLook {
  const side = pick(SIDES, draw);
  const tone = pick(SKIN_TONES, draw);
  const colour = found.includes('colour') ? pick(['red', 'blue'] as const, draw) : 'normal';
  const marked = (item: ItemId) => (found.includes(item) ? 2 : 0);
  const signs: LimbSigns = {
    ...HEALTHY,
    swelling: marked('swelling'),
    sweating: marked('sweating'),
    trophic: marked('skin'),
    colour,
  };
  return { side, tone, signs };
}

/** How many categories are told and found, and which trick is played on the signs. */
const SHAPE: Record<Trap, { told: number; found: number }> = {
  both: { told: 4, found: 3 },
  clinicalOnly: { told: 3, found: 2 },
  fewSymptoms: { told: 2, found: 2 },
  oneSignCategory: { told: 4, found: 1 },
  toldNotFound: { told: 4, found: 1 },
  lukewarm: { told: 3, found: 1 },
  inProportion: { told: 3, found: 2 },
  mimic: { told: 3, found: 2 },
};

type Category = (typeof CATEGORIES)[number];
const itemIds = (category: Category) => category.items.map(({ id }) => id as ItemId);

function signsFor(trap: Trap, categories: readonly Category[], draw: Stream): ItemId[] {
  if (trap === 'oneSignCategory') return itemIds(categories[0] as Category);
  return categories.map((category) => pick(itemIds(category), draw));
}

/** A temperature that was measured is above 1 °C, except where that is the trap. */
function difference(trap: Trap, found: readonly ItemId[], draw: Stream): number | null {
  if (!found.includes('temperature')) return null;
  if (trap === 'lukewarm') return Math.round((0.4 + 0.6 * draw.next()) * 10) / 10;
  return draw.next() < 0.5 ? null : Math.round((1.2 + 1.6 * draw.next()) * 10) / 10;
}

function examine(trap: Trap, draw: Stream): Examination {
  const { told, found } = SHAPE[trap];
  const toldIn = shuffled(CATEGORIES, draw).slice(0, told);
  // Signs of a patient whose thermometer is the trap: one real category beside the lukewarm one.
  const foundIn =
    trap === 'lukewarm'
      ? shuffled(
          CATEGORIES.filter(({ id }) => id !== 'vasomotor'),
          draw,
        ).slice(0, found)
      : shuffled(CATEGORIES, draw).slice(0, found);
  const signs = signsFor(trap, foundIn, draw);
  const all: ItemId[] = trap === 'lukewarm' ? [...signs, 'temperature'] : signs;
  return {
    told: toldIn.map((category) => pick(itemIds(category), draw)),
    found: all,
    differenceC: difference(trap, all, draw),
    disproportionate: trap !== 'inProportion',
    nothingElse: trap !== 'mimic',
  };
}

/** A patient of the drill: the same seed, the same patient. Every eighth seed has the same trap. */
export function drillPatient(content: Content, seed: number): DrillPatient {
  const draw = streamFrom(seed * 7919 + 13);
  const trap = TRAPS[seed % TRAPS.length] as Trap;
  const seen = examine(trap, draw);
  const words = (item: ItemId) => content.items[item] ?? { told: item, found: item, absent: item };
  const measured = (item: ItemId) =>
    item === 'temperature' && seen.differenceC !== null
      ? `measured at matched points, ${seen.differenceC} °C apart`
      : words(item).found;
  const mimic = trap === 'mimic' ? pick(content.mimics, draw) : null;
  const missing = CATEGORIES.flatMap(itemIds).filter((item) => !seen.found.includes(item));
  const drawn = mimic === null || DRAWN_MIMICS.includes(mimic.id);
  return {
    who: pick(content.people, draw),
    injury: pick(content.injuries, draw),
    trap,
    seen,
    told: shuffled(seen.told, draw).map((item) => words(item).told),
    found: shuffled(seen.found, draw).map(measured),
    absent: shuffled(missing, draw)
      .slice(0, 2)
      .map((item) => words(item).absent),
    proportion: seen.disproportionate ? content.proportion.out : content.proportion.within,
    explanation: mimic ? mimic.clue : content.excluded,
    mimic,
    look: drawn ? lookOf(seen.found, draw) : null,
  };
}

/** Which condition of the clinical rule fails; generated patients fail one at most. */
export function missingIn(seen: Examination): Missing {
  const read = readBudapest(seen);
  if (!seen.disproportionate) return 'proportion';
  if (read.symptomCategories.length < BUDAPEST_NEEDS.clinical.symptoms) return 'symptoms';
  if (read.signCategories.length < BUDAPEST_NEEDS.clinical.signs) return 'signs';
  return seen.nothingElse ? null : 'explanation';
}

/** The order in which the drill asks: traps mixed, each once in every eight. */
export function deckFrom(start: number, size: number): number[] {
  const rounds = Math.ceil(size / TRAPS.length);
  return Array.from({ length: rounds }, (_, round) => {
    const first = start + round * TRAPS.length;
    const seeds = TRAPS.map((_trap, i) => first + i);
    return shuffled(seeds, streamFrom(first));
  })
    .flat()
    .slice(0, size);
}
