import { parseArgs } from 'node:util';
import { expertPolicy } from '../../src/clinicians/index.ts';
import { readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import {
  isNamedError,
  replay,
  scoreEpisode,
  startEpisode,
  toRecord,
  transcript,
} from '../../src/simulator/index.ts';
import { keep, keptSum, type Measured, measure } from './measure.ts';
import { floorLoop, floorWithChance, physicsCourse, treated, withTrials } from './work.ts';

const USAGE = `Measures the simulator: medians and ratios of one run. Not a test; machines differ.
V8 is told to inline more than it does by default, as for the cohorts of the calibration.

  npm run bench -- [--case ines-wrist] [--episodes 200] [--records 10000] [--memory 2000]`;

const { values } = parseArgs({
  options: {
    case: { type: 'string', default: 'ines-wrist' },
    episodes: { type: 'string', default: '200' },
    records: { type: 'string', default: '10000' },
    memory: { type: 'string', default: '2000' },
    help: { type: 'boolean', default: false },
  },
});

function line(one: Measured, unit: string): void {
  const rate = Math.round(1 / one.seconds).toLocaleString('en');
  const [low, high] = one.spread.map((share) => `${Math.round(share * 100)}%`);
  console.log(`${one.name.padEnd(44)} ${rate.padStart(12)} ${unit}/s   (runs ${low} to ${high})`);
}

function main(): void {
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { patient } = readCase(values.case);
  const protocols = readProtocols();
  const [protocol] = Object.values(protocols);
  if (!protocol) throw new Error('no protocol profile');
  const setup = { case: patient, protocol, rubric: readRubric(), mode: 'exam' } as const;
  const expert = expertPolicy(protocols);
  const episodes = Number(values.episodes);
  const play = (seed: number) => treated(startEpisode({ ...setup, seed }), expert);

  const floor = measure('floor: the same variables and days, bare', 2000, 15, 5, () => {
    keep(floorLoop(2000));
  });
  const chance = measure('floor with the same draws', 2000, 15, 5, () => {
    keep(floorWithChance(2000));
  });
  const physics = measure('physics: 24 simulated weeks a course', 2000, 15, 10, () => {
    for (let seed = 0; seed < 2000; seed += 1) keep(physicsCourse(patient, seed));
  });
  // Much of an episode is done once in it: the compiler is through with it after about 4,000.
  const full = measure('episode: observe, decide, charts, score', episodes, 25, 25, () => {
    for (let seed = 0; seed < episodes; seed += 1) {
      keep(scoreEpisode(transcript(play(seed)), protocol, setup.rubric).total);
    }
  });
  const detailed = measure('episode with every trial drawn', episodes, 3, 1, () => {
    for (let seed = 0; seed < episodes; seed += 1) keep(withTrials(play(seed)));
  });
  const records = Array.from({ length: 100 }, (_, seed) => toRecord(play(seed)));
  const verified = measure('replay of a record', Number(values.records), 1, 1, () => {
    for (let i = 0; i < Number(values.records); i += 1) {
      const again = replay(records[i % records.length] as (typeof records)[number], setup);
      if (isNamedError(again)) throw new Error(`${again.error}: ${again.detail}`);
      keep(again.day);
    }
  });

  for (const one of [floor, chance, physics]) line(one, 'courses');
  for (const one of [full, detailed]) line(one, 'episodes');
  line(verified, 'records');
  const over = (one: Measured) => (physics.seconds / one.seconds).toFixed(1);
  console.log(
    `physics over floor: ${over(floor)} times; with the same draws: ${over(chance)} times`,
  );
  memory(Number(values.memory), (seed) => keep(play(seed).day));
  if (Number.isNaN(keptSum())) throw new Error('a result was not a number');
}

function memory(episodes: number, play: (seed: number) => void): void {
  const used = () => {
    (globalThis as { gc?: () => void }).gc?.();
    return process.memoryUsage().heapUsed / 1_048_576;
  };
  const marks: number[] = [];
  for (let seed = 0; seed < episodes; seed += 1) {
    if (seed % Math.ceil(episodes / 5) === 0) marks.push(used());
    play(seed);
  }
  marks.push(used());
  const shown = marks.map((mark) => mark.toFixed(0)).join(' ');
  console.log(`heap over ${episodes} episodes, MB: ${shown}`);
}

main();
