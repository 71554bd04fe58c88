import { between } from '../../simulator/clinical/index.ts';
import type {
  Action,
  ActionOffer,
  GmiStage,
  Observation,
  Technique,
} from '../../simulator/index.ts';
import { canDo, hasDone, lastDone } from '../clinician.ts';
import { value } from './assess.ts';

/** Days after touch began before warmth and cold are tried. */
const TOUCH_FIRST_DAYS = 21;
const SKIN_DAYS = 12;

/** What a stage needs shown before it is practised at home. */
function needed(o: Observation, stage: GmiStage): readonly Technique[] {
  if (stage === 'imagery') return ['imageryStill'];
  if (stage !== 'mirror') return [];
  const sore = value(o.findings, 'otherHand', 'painFree') === false;
  return sore ? ['mirrorSetUp', 'mirrorAdapted'] : ['mirrorSetUp'];
}

export function teaching(
  o: Observation,
  available: readonly ActionOffer[],
  stage: GmiStage,
): Action[] {
  return needed(o, stage)
    .filter((one) => !hasDone(o, 'teach', one) && canDo(available, 'teach', one))
    .map((subject) => ({ kind: 'teach', subject }));
}

/** The diary tells of a graze or burn that nobody has seen healed yet. */
export function woundOpen(o: Observation): boolean {
  // Seen broken and not yet seen whole, it counts as open however long ago that was.
  if (value(o.findings, 'skinBodyTemperature', 'skinIntact') === false) return true;
  const lately = between(o.diary, o.day - 2 * SKIN_DAYS, o.day);
  const hurt = lately.findLast((row) => row.note === 'graze' || row.note === 'burn');
  if (!hurt) return false;
  const seen = o.findings.findLast(
    ({ subject, values, day }) =>
      subject === 'skinBodyTemperature' && 'skinIntact' in values && day > hurt.day,
  );
  return seen?.values['skinIntact'] !== true;
}

/** Looks at the skin when the diary tells of an injury. */
export function skinCheck(o: Observation, available: readonly ActionOffer[]): Action[] {
  const due = woundOpen(o) && lastDone(o, 'examine', 'skinBodyTemperature') !== o.day;
  return due && canDo(available, 'examine', 'skinBodyTemperature')
    ? [{ kind: 'examine', subject: 'skinBodyTemperature' }]
    : [];
}

const STOP = {
  kind: 'planThermal',
  running: false,
  medium: 'water',
  warmC: 34,
  coolC: 30,
} as const;
const START = {
  kind: 'planThermal',
  running: true,
  medium: 'water',
  warmC: 34,
  coolC: 30,
} as const;

/** Warm and cool water when daily goals need it, the limb can tell them apart, and the skin is whole. */
export function thermal(o: Observation): Action[] {
  if (woundOpen(o)) return o.plan.thermal ? [{ ...STOP, thermometer: true }] : [];
  const since =
    o.plan.touchSince === null ? null : o.decisions.find((one) => one.track === 'touch');
  if (o.plan.thermal || !since || o.day - since.day < TOUCH_FIRST_DAYS) return [];
  const tells = value(o.findings, 'thermalSense', 'tellsApart') === true;
  const wanted = o.face.thermalGoals.length > 0 && tells;
  const whole = value(o.findings, 'skinBodyTemperature', 'skinIntact') !== false;
  return wanted && whole ? [{ ...START, thermometer: true }] : [];
}
