import { describe, expect, test } from 'vitest';
import { expertPolicy } from '../../../src/clinicians/index.ts';
import { type Instrument as Form, readBudget } from '../../../src/figures/budget/budget.ts';
import { readCase } from '../../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../../src/library/readContent.ts';
import { isChronic } from '../../../src/simulator/clinical/chronic.ts';
import { fixedTimesSuit } from '../../../src/simulator/clinical/fixedTimes.ts';
import { tooMuchMeasuring } from '../../../src/simulator/clinical/measuringLoad.ts';
import { callsForSupport } from '../../../src/simulator/clinical/questionnaires.ts';
import { minutesFor } from '../../../src/simulator/episode/costs.ts';
import {
  type Instrument,
  type PatientCase,
  playOn,
  startEpisode,
  transcript,
} from '../../../src/simulator/index.ts';
import { distressKnown } from '../../../src/simulator/scoring/ask.ts';
import { notesOf } from '../../../src/simulator/scoring/notes.ts';
import { asked, clinic, gmi, measured, pictures } from '../clinic.ts';
import { sightings } from '../scoring/found.ts';

const protocols = readProtocols();
const protocol = protocols['published_norms']!;
const { patient } = readCase('ines-wrist');

/** What the expert did for a patient changed in one way. */
function treated(change: Partial<PatientCase>) {
  const setup = { case: { ...patient, ...change }, protocol, rubric: readRubric() };
  const start = startEpisode({ ...setup, seed: 11, mode: 'exam' });
  return notesOf(transcript(playOn(start, expertPolicy(protocols)).episode));
}

describe('questionnaires that call for support', () => {
  test.each([
    ['phq9', 9, false],
    ['phq9', 10, true],
    ['phq9', 11, true],
    ['gad7', 9, false],
    ['gad7', 10, true],
    ['pcs', 30, false],
    ['pcs', 31, true],
    ['tsk11', 28, false],
    ['tsk11', 29, true],
    ['quickDash', 100, false],
  ] as const)('%s %i: %s, and the score knows it', (instrument, total, calls) => {
    expect(callsForSupport(instrument, total)).toBe(calls);
    const { notes } = clinic().visit(measured(instrument, { total }));
    expect(distressKnown(notes) !== null).toBe(calls);
  });

  test('the expert arranges support for exactly the patients of whom the score asks it', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const setup = { case: patient, protocol, rubric: readRubric(), seed, mode: 'exam' } as const;
      const notes = notesOf(
        transcript(playOn(startEpisode(setup), expertPolicy(protocols)).episode),
      );
      const supported = notes.deeds.has('refer.psychology');
      expect(supported, `seed ${seed}`).toBe(distressKnown(notes) !== null);
    }
  });
});

describe('ages that the fixed times suit', () => {
  test.each([
    [15, false],
    [16, true],
    [17, true],
    [64, true],
    [65, true],
    [66, false],
  ])('%i years: %s, and the expert agrees a goal of their own where not', (ageYears, suits) => {
    expect(fixedTimesSuit(ageYears)).toBe(suits);
    expect(treated({ ageYears }).deeds.has('agree.ownBaseline')).toBe(!suits);
    const slow = clinic({ ageYears })
      .visit(gmi.start('leftRight'))
      .home(21, { leftRight: pictures(48, 50, 4) })
      .visit(gmi.hold())
      .home(7);
    expect(sightings('NORM_MISMATCH', slow).length).toBe(suits ? 0 : 1);
  });
});

describe('chronic CRPS', () => {
  test.each([
    [25, false],
    [26, false],
    [27, true],
  ])('%i weeks: %s, for the score and for the expert', (durationWeeks, chronic) => {
    expect(isChronic(durationWeeks)).toBe(chronic);
    expect(treated({ durationWeeks }).deeds.has('ask.taskBeliefs')).toBe(chronic);
    const unasked = clinic({ durationWeeks })
      .visit(measured('tsk11', { total: 20 }), asked('pain'))
      .home(28)
      .visit();
    expect(sightings('HARM_BELIEF_UNCHECKED', unasked).length).toBe(chronic ? 1 : 0);
  });
});

describe('too much measuring', () => {
  test.each([
    [39, false],
    [40, false],
    [41, true],
  ])('%i minutes in a fortnight: %s, and the figure says the same', (minutes, tooMuch) => {
    expect(tooMuchMeasuring(minutes)).toBe(tooMuch);
    const form: Form = {
      id: 'anything',
      name: 'Anything',
      asks: 'about anything',
      domain: 'Pain',
      minutes,
      every: 'fortnightly',
      limb: 'both',
      change: 'any',
    };
    const { remarks } = readBudget([form], 'fortnight', 'arm', 20);
    expect(remarks.includes('tooMuch')).toBe(tooMuch);
  });

  test('the score counts a fortnight’s measures against the same limit', () => {
    const all: readonly Instrument[] = ['volume', 'phq9', 'gad7', 'tsk11', 'quickDash', 'nrs'];
    for (let count = 1; count <= all.length; count += 1) {
      const chosen = all.slice(0, count);
      const minutes = chosen.reduce((sum, one) => sum + minutesFor('measure', one), 0);
      const course = clinic()
        .visit()
        .home(14)
        .visit(...chosen.map((one) => measured(one)))
        .home(7);
      const found = sightings('MEASURE_OVERLOAD', course).length > 0;
      expect(found, `${minutes} minutes`).toBe(tooMuchMeasuring(minutes));
    }
  });
});
