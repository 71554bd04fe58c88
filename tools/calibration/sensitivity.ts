import { writeFileSync } from 'node:fs';
import { mixedPolicy } from '../../src/clinicians/index.ts';
import {
  bounds,
  type Changes,
  drawNumbers,
  outcomeOf,
  rankCorrelation,
  withNumbers,
} from '../../src/cohort/index.ts';
import { readCase } from '../../src/library/cases.ts';
import { SENSITIVITY_RESULTS } from '../../src/library/readCalibration.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import type { SensitivityResults } from '../../src/schemas/calibration.ts';
import {
  ENGINE,
  type ModelName,
  modelNumbers,
  playOn,
  scoreEpisode,
  startEpisode,
  transcript,
} from '../../src/simulator/index.ts';

const PEOPLE = 60;
const SAMPLES = 1000;
const SCORED_SEEDS = Array.from({ length: 12 }, (_, index) => 501 + index);
const SCORED_CASES = ['ines-wrist', 'samuel-garage-door'];
/** Somebody in the middle of the scale: an expert's score is at its ceiling and could not move. */
const SLIPS = {
  rusher: 0.2,
  overholder: 0.2,
  pusher: 0.2,
  unscreened: 0.2,
  'no-support': 0.2,
  timid: 0.2,
};
const FIRST_SEED = 400_000;

const cases = SCORED_CASES.map((id) => readCase(id).patient);
const protocols = readProtocols();
const rubric = readRubric();

function profile() {
  const found = protocols['published_norms'];
  if (!found) throw new Error('there is no profile "published_norms"');
  return found;
}
const protocol = profile();

/** Mean total of a clinician with bad habits, who decides from what there is to see. */
function scoreOf(): number {
  const totals = cases.flatMap((patient) =>
    SCORED_SEEDS.map((seed) => {
      const setup = { case: patient, protocol, rubric, seed, mode: 'exam' as const };
      const { episode } = playOn(startEpisode(setup), mixedPolicy(protocols, SLIPS, seed));
      return scoreEpisode(transcript(episode), protocol, rubric).total;
    }),
  );
  return totals.reduce((sum, one) => sum + one, 0) / totals.length;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

function at(changes: Changes) {
  return withNumbers(changes, () => {
    const { fallMm, useGain } = outcomeOf(FIRST_SEED, PEOPLE);
    return { fallMm: round(fallMm), useGain: round(useGain), score: round(scoreOf()) };
  });
}

const names = Object.keys(modelNumbers()) as ModelName[];
const samples = Array.from({ length: SAMPLES }, (_, index) => {
  const numbers = drawNumbers(index);
  return { numbers, ...at(numbers) };
});

const parameters = names.map((name) => {
  const [low, high] = bounds(name);
  const [below, above] = [at({ [name]: low }), at({ [name]: high })];
  const moved = samples.map(({ numbers }) => numbers[name]);
  const rank = (read: 'fallMm' | 'useGain' | 'score') =>
    round(
      rankCorrelation(
        moved,
        samples.map((sample) => sample[read]),
      ),
    );
  return {
    name,
    low: round(low),
    high: round(high),
    fallMm: [below.fallMm, above.fallMm] as [number, number],
    useGain: [below.useGain, above.useGain] as [number, number],
    score: [below.score, above.score] as [number, number],
    rankFall: rank('fallMm'),
    rankUse: rank('useGain'),
    rankScore: rank('score'),
  };
});

const results: SensitivityResults = {
  engine: ENGINE,
  people: PEOPLE,
  samples: SAMPLES,
  scored: SCORED_SEEDS.length * SCORED_CASES.length,
  seeds: [FIRST_SEED, FIRST_SEED + PEOPLE - 1],
  base: at({}),
  parameters,
};
writeFileSync(SENSITIVITY_RESULTS, `${JSON.stringify(results, null, 2)}\n`);

const strongest = [...parameters].sort((a, b) => Math.abs(b.rankFall) - Math.abs(a.rankFall));
console.log(`at the model's own values: ${JSON.stringify(results.base)}`);
for (const one of strongest.slice(0, 12)) {
  console.log(
    `${one.name.padEnd(24)} fall ${one.fallMm.join(' to ').padEnd(18)} mm  rank ${one.rankFall}  score ${one.score.join(' to ')}`,
  );
}
