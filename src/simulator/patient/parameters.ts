import { ACTIVITY, FUNCTION } from './parameters/activity.ts';
import { FLARES } from './parameters/flares.ts';
import { DIARY, INSTRUMENTS } from './parameters/instruments.ts';
import { MIND, SLEEP } from './parameters/mind.ts';
import { NATURAL, PAIN } from './parameters/pain.ts';
import { JUDGING, PERSON, TEACHING, WILL } from './parameters/practice.ts';
import { PROVOCATION, TECHNIQUE } from './parameters/provocation.ts';
import { ANSWERS, TRIALS, WORDS } from './parameters/room.ts';
import { SIGNS } from './parameters/signs.ts';
import { TOUCH } from './parameters/touch.ts';

export { MESSAGE_EFFECTS, PROMISE_DAYS } from './parameters/messages.ts';

/** Every number of the patient model that is not a patient's own; what each is: `modelCard.ts`. */
const NUMBERS = {
  ...PAIN,
  ...NATURAL,
  ...PERSON,
  ...JUDGING,
  ...WILL,
  ...TEACHING,
  ...PROVOCATION,
  ...TECHNIQUE,
  ...ACTIVITY,
  ...TOUCH,
  ...FLARES,
  ...MIND,
  ...SLEEP,
  ...FUNCTION,
  ...SIGNS,
  ...DIARY,
  ...INSTRUMENTS,
  ...WORDS,
  ...TRIALS,
  ...ANSWERS,
};

export type ModelName = keyof typeof NUMBERS;
export const P: Readonly<Record<ModelName, number>> = NUMBERS;
