import { correlation, meanOf, sdOf, shareOf } from '../numbers/statistics.ts';
import { initialState, P, trueSigns } from '../simulator/body.ts';
import { luckOf, normal, PURPOSE } from '../simulator/index.ts';
import { meetsResearchRule, roomAt, symptomsIn } from './criteria.ts';
import { falls, follow, lookAt, people, ratedPain, type Study } from './group.ts';
import { drawPatient } from './person.ts';
import { EARLY, REGISTER } from './population.ts';
import { NO_PROGRAMME } from './programmes.ts';

/** bean-2016 and bean-2015: a year of usual care from the first weeks on. */
export const firstYear: Study = (firstSeed, n) => {
  const done = follow(people('first-year', firstSeed, n, EARLY), NO_PROGRAMME, [26, 52]);
  const rooms = done.map((course) => roomAt(course, 2));
  const start = (read: 'distress' | 'fear') => done.map(({ person }) => person.patient.start[read]);
  const pains = done.map((course) => ratedPain(course, 2));
  const disability = done.map((course) => 1 - lookAt(course, 2).state.function);
  return {
    researchShare: shareOf(rooms, meetsResearchRule),
    stillSensory: shareOf(rooms, (room) => symptomsIn(room).includes('sensory')),
    earlyShare: meanOf(falls(done, 1)) / meanOf(falls(done, 2)),
    anxietyAndPain: correlation(start('distress'), pains),
    fearAndDisability: correlation(start('fear'), disability),
    symptomFree: shareOf(rooms, (room) => symptomsIn(room).length === 0),
  };
};

/** People for each seed here: the published interval is narrow, and a reading costs little. */
const EACH_SEED = 4;

/** skin-temperature-2016: both sides measured once. */
export const temperature: Study = (firstSeed, n) => {
  const readings = Array.from({ length: n * EACH_SEED }, (_, index) => {
    const luck = luckOf(firstSeed + Math.floor(index / EACH_SEED), 'temperature');
    const subject = index % EACH_SEED;
    const patient = drawPatient(luck, subject, REGISTER);
    const { differenceC } = trueSigns({ state: initialState(patient), patient });
    return differenceC + P.thermometerSdC * normal(luck, PURPOSE.instrument, 0, subject);
  });
  return {
    meanC: meanOf(readings),
    sdC: sdOf(readings),
    within1C: shareOf(readings, (one) => Math.abs(one) < 1),
  };
};
