import { parseArgs } from 'node:util';
import { caseIds, readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import { type EpisodeSetup, MODES, type PatientCase } from '../../src/simulator/index.ts';
import { type Dice, diceOf, pick } from './draw.ts';
import { fuzzEpisode } from './episode.ts';

const USAGE = `Plays random actions, valid and invalid, and checks after each that everything holds.

  npm run -s fuzz [-- --actions 1000000] [--minutes 10] [--seed 1]

Episodes take seeds one after another; a failure prints its own, and exits 1.`;

const cases = caseIds().map((id) => readCase(id).patient);
const protocols = Object.values(readProtocols());
const rubric = readRubric();

/** The same story with another body: hidden values anywhere in their ranges. */
function scattered(patient: PatientCase, dice: Dice): PatientCase {
  const anywhere = (low: number, high: number) => low + ((high - low) * dice(101)) / 100;
  const start = Object.fromEntries(
    Object.keys(patient.start).map((name) => [
      name,
      name === 'touchTolerance' ? anywhere(0, 5) : anywhere(0, 1),
    ]),
  ) as unknown as PatientCase['start'];
  const traits = {
    responsiveness: anywhere(0, 1.5),
    naturalRecovery: anywhere(0, 2),
    untrainedTimeS: anywhere(1, 6),
    trainedTimeShare: anywhere(0.5, 0.95),
    untrainedError: anywhere(0, 0.5),
    affectedPenalty: anywhere(0, 0.5),
    reportingSdNrs: anywhere(0, 2),
    missingDayChance: anywhere(0, 0.6),
    warmthC: anywhere(-4, 4),
    redness: anywhere(-1, 1),
    boomBust: anywhere(0, 1),
  };
  return { ...patient, durationWeeks: dice(300), maxWeeks: 4 + dice(30), start, traits };
}

function setupFor(seed: number, dice: Dice): EpisodeSetup {
  const shipped = pick(cases, dice);
  const patient = dice(2) === 0 ? shipped : scattered(shipped, dice);
  return { case: patient, protocol: pick(protocols, dice), rubric, seed, mode: pick(MODES, dice) };
}

function wholeNumber(name: string, value: string, max: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= max) return number;
  throw new RangeError(`--${name} must be a whole number from 1 to ${max}, got "${value}"`);
}

function run(first: number, actions: number, minutes: number): void {
  const begun = Date.now();
  let tried = 0;
  let refused = 0;
  let episodes = 0;
  let days = 0;
  const late = () => Date.now() - begun > minutes * 60_000;
  while (tried < actions && !late()) {
    const seed = (first + episodes) >>> 0;
    const dice = diceOf(seed);
    const setup = setupFor(seed, dice);
    try {
      const done = fuzzEpisode(setup, dice);
      tried += done.tried;
      refused += done.refused;
      days += done.episode.day;
    } catch (error) {
      console.error(
        `${setup.case.id}, ${setup.protocol.id}, ${setup.mode}: ${(error as Error).stack}`,
      );
      console.error(`again: npm run fuzz -- --seed ${seed} --actions 1`);
      process.exitCode = 1;
      return;
    }
    episodes += 1;
  }
  const seconds = (Date.now() - begun) / 1000;
  const early = tried < actions ? ` (stopped after ${minutes} minutes)` : '';
  console.log(
    `${tried} actions, ${refused} refused, in ${episodes} episodes of ${Math.round(days / episodes)} days on average, seeds ${first} to ${first + episodes - 1}: all held, ${seconds.toFixed(0)} s${early}`,
  );
}

function main(): void {
  const { values } = parseArgs({
    options: {
      actions: { type: 'string', default: '1000000' },
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  run(
    wholeNumber('seed', values.seed, 4294967295),
    wholeNumber('actions', values.actions, 1e9),
    wholeNumber('minutes', values.minutes, 600),
  );
}

try {
  main();
} catch (error) {
  const usage =
    error instanceof RangeError ||
    String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
  if (!usage) throw error;
  console.error(`fuzz: ${(error as Error).message}`);
  process.exitCode = 2;
}
