import { calmAbilities, type PatientState } from '../simulator/body.ts';
import { type Luck, luckOf, normal, type PatientCase, PURPOSE } from '../simulator/index.ts';
import { type Look, type Phase, runCourse } from './course.ts';
import { drawPatient } from './person.ts';
import type { Population } from './population.ts';
import { DOSES } from './programmes.ts';

/** Statistics of one simulated study by name, as a target asks for them. */
export type Findings = Readonly<Record<string, number>>;

/** @param firstSeed of `n` consecutive seeds, one a person */
export type Study = (firstSeed: number, n: number) => Findings;

/** Somebody in a study: the same person, with the same luck, in every arm. */
export interface Person {
  readonly patient: PatientCase;
  readonly luck: Luck;
}

export function people(
  name: string,
  firstSeed: number,
  n: number,
  population: Population,
): readonly Person[] {
  return Array.from({ length: n }, (_, index) => {
    const luck = luckOf(firstSeed + index, name);
    return { luck, patient: drawPatient(luck, 0, population) };
  });
}

/** A person's looks: at entry first, then at each of the weeks asked for. */
export interface Course {
  readonly person: Person;
  readonly looks: readonly Look[];
}

export function weeksIn(weeks: number): number {
  return DOSES.runInDays + 7 * weeks;
}

/** @param weeks after the programme began, in order, to look beside entry; may be fractional */
export function follow(
  group: readonly Person[],
  phases: readonly Phase[],
  weeks: readonly number[],
): readonly Course[] {
  const days = [0, ...weeks].map((one) => Math.round(weeksIn(one)));
  return group.map((person) => ({
    person,
    looks: runCourse(person.patient, person.luck, phases, days),
  }));
}

export function lookAt({ looks }: Course, index: number): Look {
  const look = looks[index];
  if (!look) throw new RangeError(`no look ${index}`);
  return look;
}

/** Pain as that person rates it when asked, NRS 0 to 10: the week's mean with the rating's own error. */
export function ratedPain(course: Course, index: number): number {
  const { pain, day } = lookAt(course, index);
  const { patient, luck } = course.person;
  const error = patient.traits.reportingSdNrs * normal(luck, PURPOSE.report, day, 7);
  return Math.min(10, Math.max(0, pain + error));
}

/** Falls of rated pain from entry to a look, NRS points. */
export function falls(courses: readonly Course[], index: number): readonly number[] {
  return courses.map((course) => ratedPain(course, 0) - ratedPain(course, index));
}

/** Share of pain at entry that is gone at a look. */
export function relief(course: Course, index: number): number {
  const start = ratedPain(course, 0);
  return start === 0 ? 0 : 1 - ratedPain(course, index) / start;
}

/** Mean time of both hands on a day when nothing weighs on it, ms, and share correct. */
export function onPictures(patient: PatientCase, state: PatientState) {
  const { affected, unaffected } = calmAbilities(state, patient);
  return {
    timeMs: 500 * (affected.meanS + unaffected.meanS),
    accuracy: (affected.accuracy + unaffected.accuracy) / 2,
  };
}
