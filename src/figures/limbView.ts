import type { Words } from '../words/wordsIn.ts';

/**
 * What both hands or both feet look like, as plain data: which pictures to lay on one another, and
 * the same in words. The pictures are in public/limbs, made by tools/limb-views; only right ones
 * are stored.
 */
export const LIMBS = ['hand', 'foot'] as const;
export const SIDES = ['right', 'left'] as const;
export const SKIN_TONES = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
export const LIMB_COLOURS = ['normal', 'red', 'blue'] as const;

export type Limb = (typeof LIMBS)[number];
export type Side = (typeof SIDES)[number];
export type SkinTone = (typeof SKIN_TONES)[number];
export type LimbColour = (typeof LIMB_COLOURS)[number];
export type Grade = 0 | 1 | 2 | 3;

/** What can be seen of one limb. Grades: 0 none, 1 slight, 2 moderate, 3 marked. */
export interface LimbSigns {
  readonly swelling: Grade;
  readonly colour: LimbColour;
  readonly sweating: Grade;
  readonly posture: 'open' | 'guarded';
  readonly trophic: Grade;
  readonly scar?: boolean;
  /** A scratch or raw mark with redness spreading from it: a red flag, not a sign of CRPS. */
  readonly wound?: boolean;
}

export const HEALTHY: LimbSigns = {
  swelling: 0,
  colour: 'normal',
  sweating: 0,
  posture: 'open',
  trophic: 0,
};

function asGrade(value: unknown): Grade {
  return value === 1 || value === 2 || value === 3 ? value : 0;
}

/** The picture state from the values of the finding "look" of the simulator. */
export function viewOfLook(values: Readonly<Record<string, unknown>>): LimbSigns {
  return {
    swelling: asGrade(values['swelling']),
    colour: LIMB_COLOURS.find((colour) => colour === values['colour']) ?? 'normal',
    sweating: asGrade(values['sweating']),
    posture: values['posture'] === 'guarded' ? 'guarded' : 'open',
    trophic: asGrade(values['trophic']),
    wound: values['wound'] === true,
  };
}

/** A picture over the skin: how it is laid on, and how strongly. */
export interface Layer {
  readonly file: string;
  readonly blend: 'screen' | 'multiply' | 'normal';
  readonly strength: 1 | 2 | 3;
}

export interface LimbPictures {
  readonly skin: string;
  readonly layers: readonly Layer[];
}

/** The pictures of one limb, lowest first. */
export function picturesOf(limb: Limb, tone: SkinTone, signs: LimbSigns): LimbPictures {
  const { swelling, colour, sweating, posture, trophic } = signs;
  const prefix = limb === 'foot' ? 'foot-' : '';
  const layer = (
    shown: unknown,
    name: string,
    blend: Layer['blend'],
    strength: number = 3,
  ): Layer[] =>
    shown
      ? [
          {
            file: `${prefix}${name}-${posture}-${swelling}.webp`,
            blend,
            strength: strength as Layer['strength'],
          },
        ]
      : [];
  return {
    skin: `${prefix}skin-${posture}-${swelling}-${colour}-${tone}.webp`,
    layers: [
      ...layer(signs.wound, 'wound', 'multiply'),
      ...layer(signs.scar, 'scar', 'normal'),
      ...layer(trophic >= 2, 'nails', 'normal', trophic),
      ...layer(trophic, 'shine', 'screen', trophic),
      ...layer(sweating, 'sweat', 'screen', sweating),
    ],
  };
}

/** Both limbs from left to right in the picture: the examiner faces the patient. */
export function limbsOf(limb: Limb, affectedSide: Side, tone: SkinTone, affected: LimbSigns) {
  return SIDES.map((side) => ({
    side,
    affected: side === affectedSide,
    pictures: picturesOf(limb, tone, side === affectedSide ? affected : HEALTHY),
  }));
}

/** On the darker skins redness and blueness show as depth and greyness. */
function shadeOf(tone: SkinTone): 'lighter' | 'darker' {
  return tone === 'I' || tone === 'II' || tone === 'III' ? 'lighter' : 'darker';
}

/** The keys of the sentences that say what is seen, in the order in which one would look. */
export function seenKeys(tone: SkinTone, signs: LimbSigns) {
  const shade = shadeOf(tone);
  const { swelling, colour, sweating, posture, trophic } = signs;
  const keys = [
    swelling && (`limb.seen.swelling.${swelling}` as const),
    colour !== 'normal' && (`limb.seen.${colour}.${shade}` as const),
    sweating && (`limb.seen.sweating.${sweating}` as const),
    posture === 'guarded' && ('limb.seen.guarded' as const),
    trophic && (`limb.seen.trophic.${trophic}` as const),
    signs.scar && ('limb.seen.scar' as const),
    signs.wound && (`limb.seen.wound.${shade}` as const),
  ].filter((key) => typeof key === 'string');
  return keys.length > 0 ? keys : (['limb.seen.alike'] as const);
}

/** What is seen, in plain sentences that name no diagnosis. */
export function describeLimbs(
  { t }: Words,
  affectedSide: Side,
  tone: SkinTone,
  affected: LimbSigns,
): string[] {
  const limb = t(`limb.side.${affectedSide}`);
  const other = t(`limb.side.${affectedSide === 'right' ? 'left' : 'right'}`);
  return seenKeys(tone, affected).map((key) => t(key, { limb, other }));
}

/** The name under a limb; says which one is affected only if asked to. */
export function limbName({ t }: Words, side: Side, marked: boolean): string {
  const name = t(`limb.name.${side}`);
  return marked ? t('limb.name.affected', { name }) : name;
}

/** The text that stands for the picture of one limb. */
export function limbAlt(words: Words, side: Side, marked: boolean): string {
  return words.t('limb.picture.one', { name: limbName(words, side, marked) });
}
