import { answer, examine, NO_PLAN, type Room } from '../simulator/body.ts';
import { type AskTopic, BUDAPEST_CATEGORIES, type BudapestCategory } from '../simulator/index.ts';
import { type Course, lookAt } from './group.ts';

const ASKED: Readonly<Record<BudapestCategory, AskTopic>> = {
  sensory: 'sensorySymptoms',
  vasomotor: 'colourTemperature',
  sudomotorOedema: 'swellingSweating',
  motorTrophic: 'movementSkin',
};

/** The consulting room at a look, to ask and examine with the simulator's own words and instruments. */
export function roomAt(course: Course, index: number): Room {
  const { day, state } = lookAt(course, index);
  return { ...course.person, state, plan: NO_PLAN, day, visit: 1 };
}

export function symptomsIn(room: Room): readonly BudapestCategory[] {
  return BUDAPEST_CATEGORIES.filter((one) => answer(ASKED[one], room).values['reported'] === true);
}

/** Budapest categories in which at least one sign is found. */
export function signsIn(room: Room): readonly BudapestCategory[] {
  const found = (item: Parameters<typeof examine>[0]) => examine(item, room).values;
  const look = found('look');
  const size = (value: unknown) => (typeof value === 'number' ? Math.abs(value) : 0);
  const has: Readonly<Record<BudapestCategory, boolean>> = {
    sensory: found('brush')['allodynia'] === true || found('pinprick')['hyperalgesia'] === true,
    vasomotor: look['colour'] !== 'normal' || size(found('skinTemperature')['differenceC']) > 1,
    sudomotorOedema: size(look['swelling']) > 0 || size(look['sweating']) > 0,
    motorTrophic:
      found('range')['reduced'] === true ||
      found('strength')['weaker'] === true ||
      size(look['trophic']) > 0,
  };
  return BUDAPEST_CATEGORIES.filter((one) => has[one]);
}

/** Budapest criteria for research: symptoms in all four categories, signs in two or more. */
export function meetsResearchRule(room: Room): boolean {
  return symptomsIn(room).length === 4 && signsIn(room).length >= 2;
}
