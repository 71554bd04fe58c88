import { clamp, clamp01, round } from '../arithmetic.ts';
import { nameHash, normal, PURPOSE } from '../random.ts';
import type { ExamItem } from '../types.ts';
import type { Reply, Room } from './answers.ts';
import { touchPain } from './practice.ts';

/** Standard error of an infrared skin thermometer at matched sites, °C (teaching assumption). */
const THERMOMETER_SD_C = 0.25;

/** Signs of the affected limb as they truly are today. Shares 0 to 1; colour -1 blue to 1 red. */
export function trueSigns(room: Pick<Room, 'state' | 'patient'>) {
  const { state, patient } = room;
  const heat = clamp(state.inflammation + 0.06 * state.flare, 0, 1);
  return {
    swelling: clamp01(0.1 + 0.95 * heat),
    differenceC: patient.traits.warmthC * heat,
    colour: clamp(patient.traits.redness * heat * 1.3, -1, 1),
    sweating: clamp01(0.8 * heat),
    trophic: clamp01(0.6 * (1 - state.function) - 0.1),
    guarding: clamp01(state.fear + 0.1 * state.flare),
    infection: state.infectionDays > 0,
  };
}

function grade(share: number): number {
  return share < 0.18 ? 0 : share < 0.36 ? 1 : share < 0.6 ? 2 : 3;
}

function look(room: Room): Reply {
  const signs = trueSigns(room);
  const swelling = grade(signs.swelling);
  const sweating = grade(signs.sweating);
  return {
    values: {
      swelling,
      sweating,
      trophic: grade(signs.trophic),
      colour: signs.colour > 0.2 ? 'red' : signs.colour < -0.2 ? 'blue' : 'normal',
      posture: signs.guarding > 0.55 ? 'guarded' : 'open',
      skinIntact: room.state.woundDays === 0 && !signs.infection,
      wound: signs.infection,
      spreadingRedness: signs.infection,
    },
    variant: swelling >= 2 ? 'full' : swelling === 1 ? 'some' : 'even',
  };
}

function brush(room: Room): Reply {
  const nrs = round(touchPain(1 - room.state.touchTolerance) + room.state.flare * 0.5);
  const allodynia = nrs >= 2;
  return { values: { allodynia, nrs }, variant: allodynia ? 'hurts' : 'fine' };
}

const EXAMS: Readonly<Record<ExamItem, (room: Room) => Reply>> = {
  look,
  brush,
  pinprick: ({ state }) => {
    const hyperalgesia = state.sensitisation > 0.35;
    return { values: { hyperalgesia }, variant: hyperalgesia ? 'sharper' : 'same' };
  },
  skinTemperature: (room) => {
    const error =
      THERMOMETER_SD_C *
      normal(room.luck, PURPOSE.instrument, room.day, nameHash('skinTemperature'));
    const differenceC = round(trueSigns(room).differenceC + error, 1);
    return { values: { differenceC }, variant: Math.abs(differenceC) > 1 ? 'different' : 'close' };
  },
  range: ({ state }) => {
    const percent = round((55 + 45 * state.function) / 5) * 5;
    return { values: { percent, reduced: percent < 90 }, variant: percent < 90 ? 'stiff' : 'free' };
  },
  strength: ({ state }) => {
    const weaker = state.function < 0.75;
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
      focalTenderness: !patient.facts.fractureUnited,
    },
    variant: patient.facts.fractureUnited ? 'united' : 'tender',
  }),
  skinBodyTemperature: (room) => {
    const ill = room.state.infectionDays > 0;
    const open = room.state.woundDays > 0;
    const bodyC = round(
      36.6 + (ill ? 1.7 : 0) + 0.15 * normal(room.luck, PURPOSE.instrument, room.day, 9),
      1,
    );
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
  sensitivityMap: ({ state }) => ({
    values: { zoneCm: round(3 + 9 * state.sensitisation), drawn: true },
    variant: 'drawn',
  }),
};

export function examine(item: ExamItem, room: Room): Reply {
  return EXAMS[item](room);
}
