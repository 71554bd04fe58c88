import { clamp, clamp01, ramp, round } from '../../numbers/arithmetic.ts';
import { nameHash, normal, PURPOSE } from '../random.ts';
import type { ExamItem } from '../types.ts';
import type { Reply, Room } from './answers.ts';
import { P } from './parameters.ts';
import { touchPain } from './practice.ts';

/**
 * Signs of the affected limb as they truly are today. Shares 0 to 1; colour -1 blue to 1 red.
 *
 * @param riseNrs by how much a bout has just raised pain, NRS points: before practice 0
 */
export function trueSigns(room: Pick<Room, 'state' | 'patient'>, riseNrs = 0) {
  const { state, patient } = room;
  const hot = state.inflammation + P.heatFromFlare * state.flare + P.heatFromBout * riseNrs;
  const heat = clamp(hot, 0, 1);
  // A cold limb swells and sweats less; a foot hangs.
  const wet = heat * (1 - P.coldTakes * ramp(-patient.traits.warmthC, 0, P.coldFull));
  const hanging = patient.limb === 'foot' ? P.footHangs : 0;
  return {
    swelling: clamp01(P.swellingBase + hanging + P.swellingFromHeat * wet),
    differenceC: patient.traits.warmthC * heat,
    colour: clamp(patient.traits.redness * heat * P.colourFromHeat, -1, 1),
    sweating: clamp01(P.sweatingFromHeat * wet),
    trophic: clamp01(P.trophicFromDisuse * (1 - state.function) - P.trophicFrom),
    guarding: clamp01(state.fear + P.guardingFromFlare * state.flare),
    infection: state.infectionDays > 0,
  };
}

function grade(share: number): number {
  if (share < P.gradeOne) return 0;
  if (share < P.gradeTwo) return 1;
  return share < P.gradeThree ? 2 : 3;
}

function colourSeen(colour: number): 'red' | 'blue' | 'normal' {
  if (colour > P.colourSeen) return 'red';
  return colour < -P.colourSeen ? 'blue' : 'normal';
}

/** Error of an examiner: mean 0, standard deviation 1, the same all day. */
function error(room: Room, what: string): number {
  return normal(room.luck, PURPOSE.instrument, room.day, nameHash(what));
}

/** Signs as they look on that day. */
function lookedAt(room: Room) {
  const { swelling, sweating, trophic, colour, guarding, infection } = trueSigns(room);
  const at = (share: number, what: string) => share + P.lookSd * error(room, `look ${what}`);
  return {
    swelling: at(swelling, 'swelling'),
    sweating: at(sweating, 'sweating'),
    trophic: at(trophic, 'trophic'),
    colour: at(colour, 'colour'),
    guarding: at(guarding, 'guarding'),
    infection,
  };
}

function look(room: Room): Reply {
  const signs = lookedAt(room);
  const swelling = grade(signs.swelling);
  const sweating = grade(signs.sweating);
  return {
    values: {
      swelling,
      sweating,
      trophic: grade(signs.trophic),
      colour: colourSeen(signs.colour),
      posture: signs.guarding > P.guardingSeen ? 'guarded' : 'open',
      skinIntact: room.state.woundDays === 0 && !signs.infection,
      wound: signs.infection,
      spreadingRedness: signs.infection,
    },
    variant: swelling >= 2 ? 'full' : swelling === 1 ? 'some' : 'even',
  };
}

function brush(room: Room): Reply {
  const felt = touchPain(1 - room.state.touchTolerance) + room.state.flare * P.brushFromFlare;
  const nrs = round(clamp(felt + P.brushSdNrs * error(room, 'brush'), 0, 10));
  const allodynia = nrs >= P.brushHurts;
  return { values: { allodynia, nrs }, variant: allodynia ? 'hurts' : 'fine' };
}

/**
 * Whether something harmless hurts on this side and not on the other. The drive is a share; from the
 * line of the pinprick on it shows, with an examiner’s error of its own.
 */
function allodyniaTo(item: 'deepPressure' | 'warmCool' | 'jointMovement', drive: DriveOf) {
  return (room: Room): Reply => {
    const told = drive(room.state) + P.pinprickSd * error(room, item);
    const allodynia = told > P.pinprickFrom;
    return { values: { allodynia }, variant: allodynia ? 'hurts' : 'fine' };
  };
}
type DriveOf = (state: Room['state']) => number;

/** What is found on pressing the bone, by whether a fracture has united. */
const BONE = { true: 'united', false: 'tender', null: 'unbroken' } as const;

const EXAMS: Readonly<Record<ExamItem, (room: Room) => Reply>> = {
  look,
  brush,
  pinprick: (room) => {
    const told = room.state.sensitisation + P.pinprickSd * error(room, 'pinprick');
    const hyperalgesia = told > P.pinprickFrom;
    return { values: { hyperalgesia }, variant: hyperalgesia ? 'sharper' : 'same' };
  },
  // Deep pain follows sensitisation; warmth and cold lie on the skin, which practice with touch calms;
  // an inflamed limb hurts on moving (teaching assumptions).
  deepPressure: allodyniaTo('deepPressure', ({ sensitisation }) => sensitisation),
  warmCool: allodyniaTo(
    'warmCool',
    ({ sensitisation, touchTolerance }) => (sensitisation + clamp01(1 - touchTolerance)) / 2,
  ),
  jointMovement: allodyniaTo(
    'jointMovement',
    ({ sensitisation, inflammation }) => (sensitisation + inflammation) / 2,
  ),
  skinTemperature: (room) => {
    const truth = trueSigns(room).differenceC;
    const differenceC = round(truth + P.thermometerSdC * error(room, 'skinTemperature'), 1);
    return { values: { differenceC }, variant: Math.abs(differenceC) > 1 ? 'different' : 'close' };
  },
  range: (room) => {
    const truth = P.rangeLeast + P.rangeFromFunction * room.state.function;
    const percent = round(clamp(truth + P.rangeSd * error(room, 'range'), 0, 100) / 5) * 5;
    const reduced = percent < P.rangeFull;
    return { values: { percent, reduced }, variant: reduced ? 'stiff' : 'free' };
  },
  strength: (room) => {
    const weaker = room.state.function + P.strengthSd * error(room, 'strength') < P.weakBelow;
    return { values: { weaker }, variant: weaker ? 'weak' : 'fair' };
  },
  tremorDystonia: ({ patient }) => ({
    values: { tremor: false, dystonia: patient.facts.dystonia },
    variant: patient.facts.dystonia ? 'dystonia' : 'none',
  }),
  nervesCirculation: ({ patient }) => ({
    values: { nerveDeficit: patient.facts.nerveInjury, pulses: true },
    variant: patient.facts.nerveInjury ? 'deficit' : 'intact',
  }),
  fractureSite: ({ patient }) => ({
    values: {
      united: patient.facts.fractureUnited,
      focalTenderness: patient.facts.fractureUnited === false,
    },
    variant: BONE[String(patient.facts.fractureUnited) as keyof typeof BONE],
  }),
  skinBodyTemperature: (room) => {
    const ill = room.state.infectionDays > 0;
    const open = room.state.woundDays > 0;
    const off = P.bodyThermometerSdC * normal(room.luck, PURPOSE.instrument, room.day, 9);
    const bodyC = round(P.bodyC + (ill ? P.feverC : 0) + off, 1);
    return {
      values: { skinIntact: !ill && !open, bodyC, wound: ill },
      variant: ill ? 'wound' : open ? 'open' : 'intact',
    };
  },
  otherHand: ({ patient }) => ({
    values: { painFree: patient.facts.contralateralOk },
    variant: patient.facts.contralateralOk ? 'fine' : 'sore',
  }),
  thermalSense: ({ patient }) => ({
    values: { tellsApart: patient.facts.thermalSenseOk },
    variant: patient.facts.thermalSenseOk ? 'tells' : 'mixesUp',
  }),
  sensitivityMap: (room) => {
    const truth = P.zoneLeast + P.zoneFromSensitisation * room.state.sensitisation;
    const zoneCm = Math.max(1, round(truth + P.zoneSdCm * error(room, 'sensitivityMap')));
    return { values: { zoneCm, drawn: true }, variant: 'drawn' };
  },
};

export function examine(item: ExamItem, room: Room): Reply {
  return EXAMS[item](room);
}
