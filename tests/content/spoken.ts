import path from 'node:path';
import { expertPolicy } from '../../src/clinicians/index.ts';
import { readCase } from '../../src/library/cases.ts';
import { CONTENT, readProtocols, readRubric, readYaml } from '../../src/library/readContent.ts';
import { messagesSchema } from '../../src/schemas/words.ts';
import {
  type Action,
  type ActionOffer,
  BUDAPEST_CATEGORIES,
  DISCHARGE_REASONS,
  type Finding,
  GMI_STAGES,
  observe,
  type ParameterSpec,
  type PatientCase,
  type Policy,
  playOn,
  type Said,
  startEpisode,
  TASKS,
} from '../../src/simulator/index.ts';

/** Courses of treatment to listen to, of each kind of clinician. */
export const SEEDS = 60;

/** How a trial goes is a matter of degree and luck: any of these may come, however seldom. */
export const TRIALS = TASKS.flatMap((task) =>
  ['fine', 'sore', 'bad'].map((how) => `try.${task}.${how}`),
);

/** The chart says besides how the task was done, where that can be seen. */
export const TRIAL_LINES = TRIALS.flatMap((code) => {
  if (code.startsWith('try.imageryTrial')) return [code, `${code}Braced`];
  return code.startsWith('try.mirrorTrial') ? [code, `${code}Odd`] : [code];
});

/** A course ends once: not every way to end one is heard in so many courses. */
export const FAREWELLS = DISCHARGE_REASONS.map((reason) => `discharge.${reason}`);

export const sorted = (codes: Iterable<string>) => [...new Set(codes)].sort();

/** Names in braces. */
export const slots = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);

/** Traces of code in what people read. */
export const LEAKED = /[a-z][A-Z]|\bnull\b|\bundefined\b|\bNaN\b|_/;

/** One message file of the English catalogue. */
export function catalogue(name: string): Map<string, string> {
  const read = readYaml(path.join(CONTENT, 'messages/en', `${name}.yaml`), messagesSchema);
  return new Map(Object.entries(read).map(([key, text]) => [key, String(text)]));
}

/** What an engine was heard to say, by code, and to find, by message key. */
export interface Spoken {
  readonly said: Map<string, Said[]>;
  readonly found: Map<string, Finding[]>;
}

/** A seeded generator, so that every run of the tests plays the same episodes. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const pick = <T>(list: readonly T[], roll: () => number) =>
  list[Math.floor(roll() * list.length)] as T;

function parameter(spec: ParameterSpec, roll: () => number): unknown {
  if (spec.type === 'text') return '';
  if (spec.type === 'choice') return pick(spec.values, roll);
  if (spec.type === 'choices') return spec.values.filter(() => roll() < 0.3).slice(0, spec.max);
  return spec.min + spec.step * Math.floor((roll() * (spec.max - spec.min + 1)) / spec.step);
}

function actionFor(offer: ActionOffer, roll: () => number): Action {
  const parameters = Object.entries(offer.parameters);
  return {
    kind: offer.kind,
    ...(offer.subject === null ? {} : { subject: offer.subject }),
    ...Object.fromEntries(parameters.map(([name, spec]) => [name, parameter(spec, roll)])),
  } as Action;
}

/** Does anything that is possible, each kind as often as another, and seldom discharges. */
function anything(seed: number): Policy {
  const roll = dice(seed);
  return {
    id: 'anything',
    decide: (_, available) => {
      const possible = available.filter(
        (offer) => offer.refusal === null && (offer.kind !== 'discharge' || roll() < 0.02),
      );
      const kind = pick([...new Set(possible.map((offer) => offer.kind))], roll);
      return actionFor(
        pick(
          possible.filter((offer) => offer.kind === kind),
          roll,
        ),
        roll,
      );
    },
  };
}

const TALK: readonly string[] = ['ask', 'examine', 'measure', 'try', 'explain', 'teach'];
const QUESTIONS = 20;
const upsets = (offer: ActionOffer) =>
  offer.kind === 'explain' || offer.subject === 'passiveStretch';

function openingPlan(roll: () => number): Action {
  const why = { reasons: [], confidence: 'fairly', note: '' } as const;
  const dose = {
    imagesPerDay: 50,
    minutesPerDay: 10,
    pictureSet: 'plain',
    instruction: 'standard',
  } as const;
  const stage = pick(GMI_STAGES, roll);
  return { kind: 'planGmi', decision: 'start', stage, ...dose, ...why };
}

/** Comes back every few days to look, ask, measure and try, and seldom says anything. */
function inquisitive(seed: number): Policy {
  const roll = dice(seed + 1000);
  let asked = 0;
  return {
    id: 'inquisitive',
    decide: ({ phase, plan, visit }, available) => {
      const possible = available.filter((offer) => offer.refusal === null);
      const talk = possible.filter(({ kind }) => phase === 'answering' || TALK.includes(kind));
      const calm = talk.filter((offer) => !upsets(offer) || roll() < 0.04);
      if (visit > 1 && plan.gmi === null && phase === 'visiting') return openingPlan(roll);
      asked += 1;
      return calm.length > 0 && asked % QUESTIONS > 0
        ? actionFor(pick(calm, roll), roll)
        : { kind: 'endVisit', inDays: 1 + Math.floor(5 * roll()), mode: 'clinic' };
    },
  };
}

/** The same person in another state of health and mind: what these words may have to fit. */
export function inAnotherState(patient: PatientCase, seed: number): PatientCase {
  const roll = dice(seed * 7919 + 1);
  const start = Object.fromEntries(Object.keys(patient.start).map((name) => [name, roll()]));
  return {
    ...patient,
    start: { ...patient.start, ...start, touchTolerance: 5 * roll() } as PatientCase['start'],
  };
}

/** Another person: with other facts too, as another case would have them. */
export function anotherPerson(patient: PatientCase, seed: number): PatientCase {
  const roll = dice(seed * 104729 + 1);
  const facts = {
    visionOk: roll() < 0.5,
    cognitionOk: roll() < 0.5,
    contralateralOk: roll() < 0.5,
    dystonia: roll() < 0.5,
    nerveInjury: roll() < 0.5,
    fractureUnited: [true, false, null][Math.floor(3 * roll())] ?? null,
    phq9Item9: Math.floor(4 * roll()),
    thermalSenseOk: roll() < 0.5,
    bracesInImagery: roll() < 0.5,
    symptoms: BUDAPEST_CATEGORIES.filter(() => roll() < 0.5),
  };
  const traits = { ...patient.traits, redness: 2 * roll() - 1, warmthC: 8 * roll() - 4 };
  return { ...inAnotherState(patient, seed), facts, traits };
}

function add<T>(all: Map<string, T[]>, key: string, one: T): void {
  const list = all.get(key);
  if (list) list.push(one);
  else all.set(key, [one]);
}

/** Plays many courses of treatment, each by three kinds of clinician, and listens. */
export function listen(
  caseId: string,
  seeds: number,
  who: (patient: PatientCase, seed: number) => PatientCase,
): Spoken {
  const spoken: Spoken = { said: new Map(), found: new Map() };
  const protocols = readProtocols();
  const rubric = readRubric();
  const { patient } = readCase(caseId);
  const all = Object.values(protocols);
  for (let seed = 0; seed < seeds; seed += 1) {
    const protocol = pick(all, dice(seed));
    const setup = { case: who(patient, seed), protocol, rubric, seed, mode: 'practice' } as const;
    for (const policy of [expertPolicy(protocols), anything(seed), inquisitive(seed)]) {
      const { said, findings } = observe(playOn(startEpisode(setup), policy).episode);
      for (const one of said) add(spoken.said, one.code, one);
      for (const one of findings) {
        add(spoken.found, `finding.${one.kind}.${one.subject}.${one.variant}`, one);
      }
    }
  }
  return spoken;
}
