import {
  BUDAPEST_NEEDS,
  isTemperatureSign,
  meetsBudapest,
  TEMPERATURE_SIGN_C,
} from '../../simulator/clinical/index.ts';

/** The four Budapest categories and what may fill them (claim budapest-rules). */
export const CATEGORIES = [
  {
    id: 'sensory',
    name: 'Sensory',
    items: [
      { id: 'touch', name: 'Light touch hurts' },
      { id: 'deep', name: 'Warm or cool, pressure or joint movement hurts' },
      { id: 'pinprick', name: 'Pinprick hurts too much' },
    ],
  },
  {
    id: 'vasomotor',
    name: 'Vasomotor',
    items: [
      { id: 'temperature', name: 'Warmer or colder than the other side' },
      { id: 'colour', name: 'Colour changes or differs' },
    ],
  },
  {
    id: 'sudomotorOedema',
    name: 'Sudomotor or oedema',
    items: [
      { id: 'swelling', name: 'Swelling' },
      { id: 'sweating', name: 'Sweating differs' },
    ],
  },
  {
    id: 'motorTrophic',
    name: 'Motor or trophic',
    items: [
      { id: 'movement', name: 'Stiff, weak, shaking or cramped' },
      { id: 'skin', name: 'Hair, nails or skin changed' },
    ],
  },
] as const;

export type ItemId = (typeof CATEGORIES)[number]['items'][number]['id'];

/** One examination: what was told, what was found, and the two conditions beside them. */
export interface Examination {
  told: ItemId[];
  found: ItemId[];
  /** Measured difference in skin temperature at matched points, °C; null when not measured. */
  differenceC: number | null;
  disproportionate: boolean;
  nothingElse: boolean;
}

/** A temperature tick that the thermometer does not bear out is no sign. */
export function temperatureHolds({ found, differenceC }: Examination): boolean {
  if (!found.includes('temperature')) return true;
  return differenceC === null || isTemperatureSign(differenceC);
}

function categoriesOf(items: readonly ItemId[]): string[] {
  return CATEGORIES.filter((category) =>
    category.items.some((item) => (items as readonly string[]).includes(item.id)),
  ).map((category) => category.name);
}

/** What the examination amounts to, and why. */
export interface BudapestReading {
  symptomCategories: string[];
  signCategories: string[];
  clinical: boolean;
  research: boolean;
  /** What is missing or was counted wrongly, most important first. */
  remarks: string[];
}

const plural = (n: number) => (n === 1 ? 'category' : 'categories');

function remarksOn(seen: Examination, symptoms: number, signs: number): string[] {
  const { clinical } = BUDAPEST_NEEDS;
  const onlyTold = seen.told.filter((item) => !seen.found.includes(item)).length;
  const doubled = CATEGORIES.filter(
    (category) => category.items.filter((item) => seen.found.includes(item.id)).length > 1,
  ).map((category) => category.name);
  return [
    ...(seen.disproportionate
      ? []
      : ['Continuing pain out of proportion is required by both rules.']),
    ...(seen.nothingElse
      ? []
      : ['As long as something else explains it better, neither rule is met.']),
    ...(temperatureHolds(seen)
      ? []
      : [
          `A difference of ${Math.abs(seen.differenceC ?? 0)} °C is not above ${TEMPERATURE_SIGN_C} °C, so it is not counted as a sign.`,
        ]),
    ...(symptoms < clinical.symptoms
      ? [
          `Symptoms fill ${symptoms} ${plural(symptoms)}; the clinical rule needs ${clinical.symptoms}.`,
        ]
      : []),
    ...(symptoms === clinical.symptoms
      ? [`Symptoms fill ${symptoms} categories; only the research rule needs the fourth.`]
      : []),
    ...(signs < clinical.signs
      ? [`Signs fill ${signs} ${plural(signs)}; both rules need ${clinical.signs}.`]
      : []),
    ...(signs < clinical.signs && onlyTold > 0
      ? ['What is only told does not count as found. Examine it, then tick it.']
      : []),
    ...doubled.map((name) => `${name}: more than one finding, still one category.`),
  ];
}

/** Reads an examination by both rules. */
export function readBudapest(seen: Examination): BudapestReading {
  const counted = temperatureHolds(seen)
    ? seen.found
    : seen.found.filter((item) => item !== 'temperature');
  const symptomCategories = categoriesOf(seen.told);
  const signCategories = categoriesOf(counted);
  const record = {
    continuingPain: seen.disproportionate,
    noBetterExplanation: seen.nothingElse,
    symptoms: symptomCategories.length,
    signs: signCategories.length,
  };
  return {
    symptomCategories,
    signCategories,
    clinical: meetsBudapest('clinical', record),
    research: meetsBudapest('research', record),
    remarks: remarksOn(seen, symptomCategories.length, signCategories.length),
  };
}

/** Invented people to begin with; each holds one of the traps. */
export const EXAMPLES: readonly { name: string; text: string; seen: Examination }[] = [
  {
    name: 'On the telephone',
    text: 'Everything is told, nothing has been examined yet.',
    seen: {
      told: ['touch', 'temperature', 'colour', 'swelling', 'movement', 'skin'],
      found: [],
      differenceC: null,
      disproportionate: true,
      nothingElse: true,
    },
  },
  {
    name: 'One full category',
    text: 'Touch and pinprick both hurt. Nothing else was found.',
    seen: {
      told: ['touch', 'swelling', 'movement'],
      found: ['touch', 'pinprick'],
      differenceC: null,
      disproportionate: true,
      nothingElse: true,
    },
  },
  {
    name: 'Warm to the eye',
    text: 'The thermometer shows 0.6 °C.',
    seen: {
      told: ['touch', 'temperature', 'swelling'],
      found: ['touch', 'temperature'],
      differenceC: 0.6,
      disproportionate: true,
      nothingElse: true,
    },
  },
  {
    name: 'All four, twice',
    text: 'Told and found in every category.',
    seen: {
      told: ['touch', 'temperature', 'swelling', 'movement'],
      found: ['touch', 'temperature', 'swelling', 'movement'],
      differenceC: 1.9,
      disproportionate: true,
      nothingElse: true,
    },
  },
];
