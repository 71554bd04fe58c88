import { J, J_NOTES } from './laterality/parameters.ts';
import { described, type Parameter } from './parameter.ts';
import {
  ACTIVITY,
  ACTIVITY_NOTES,
  FUNCTION,
  FUNCTION_NOTES,
} from './patient/parameters/activity.ts';
import { FLARES, FLARES_NOTES } from './patient/parameters/flares.ts';
import {
  DIARY,
  DIARY_NOTES,
  INSTRUMENTS,
  INSTRUMENTS_NOTES,
} from './patient/parameters/instruments.ts';
import { MIND, MIND_NOTES, SLEEP, SLEEP_NOTES } from './patient/parameters/mind.ts';
import { NATURAL, NATURAL_NOTES, PAIN, PAIN_NOTES } from './patient/parameters/pain.ts';
import {
  JUDGING,
  JUDGING_NOTES,
  PERSON,
  PERSON_NOTES,
  TEACHING,
  TEACHING_NOTES,
  WILL,
  WILL_NOTES,
} from './patient/parameters/practice.ts';
import {
  PROVOCATION,
  PROVOCATION_NOTES,
  TECHNIQUE,
  TECHNIQUE_NOTES,
} from './patient/parameters/provocation.ts';
import {
  ANSWERS,
  ANSWERS_NOTES,
  TRIALS,
  TRIALS_NOTES,
  WORDS,
  WORDS_NOTES,
} from './patient/parameters/room.ts';
import { SIGNS, SIGNS_NOTES } from './patient/parameters/signs.ts';
import { TOUCH, TOUCH_NOTES } from './patient/parameters/touch.ts';
import type { ModelName } from './patient/parameters.ts';

/**
 * The numbers of the patient with unit, range, source and meaning, by what they are about. `direction`
 * is published for those with a source id (which way, roughly how large); sizes per day are teaching
 * assumptions throughout. Scale ends and roundings of instruments are no parameters.
 */
export function numberGroups() {
  return {
    pain: described(PAIN, PAIN_NOTES),
    natural: described(NATURAL, NATURAL_NOTES),
    person: described(PERSON, PERSON_NOTES),
    judging: described(JUDGING, JUDGING_NOTES),
    will: described(WILL, WILL_NOTES),
    teaching: described(TEACHING, TEACHING_NOTES),
    provocation: described(PROVOCATION, PROVOCATION_NOTES),
    technique: described(TECHNIQUE, TECHNIQUE_NOTES),
    activity: described(ACTIVITY, ACTIVITY_NOTES),
    touch: described(TOUCH, TOUCH_NOTES),
    flares: described(FLARES, FLARES_NOTES),
    mind: described(MIND, MIND_NOTES),
    sleep: described(SLEEP, SLEEP_NOTES),
    function: described(FUNCTION, FUNCTION_NOTES),
    signs: described(SIGNS, SIGNS_NOTES),
    diary: described(DIARY, DIARY_NOTES),
    instruments: described(INSTRUMENTS, INSTRUMENTS_NOTES),
    words: described(WORDS, WORDS_NOTES),
    trials: described(TRIALS, TRIALS_NOTES),
    answers: described(ANSWERS, ANSWERS_NOTES),
  };
}

/** All of them by name. */
export function modelNumbers(): Readonly<Record<ModelName, Parameter>> {
  return Object.assign({}, ...Object.values(numberGroups()));
}

/** How left and right are told apart, in the same way. */
export function judgementNumbers(): Readonly<Record<keyof typeof J, Parameter>> {
  return described(J, J_NOTES);
}
