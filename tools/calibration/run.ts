import { writeFileSync } from 'node:fs';
import { agrees } from '../../src/cohort/index.ts';
import {
  CALIBRATION_RESULTS,
  readArticleFigures,
  readStudies,
} from '../../src/library/readCalibration.ts';
import type { CalibrationResults } from '../../src/schemas/calibration.ts';
import { ENGINE } from '../../src/simulator/index.ts';
import { runOnce, targetsOf } from './measure.ts';

/** People in each arm, and three ranges of seeds that share nobody. */
const PEOPLE = 1000;
const FIRST_SEEDS = [100_000, 200_000, 300_000];

const studies = readStudies();
const figures = readArticleFigures();
const runs = FIRST_SEEDS.map((first) => runOnce(studies, figures, first, PEOPLE));

function shown(value: number | null): string {
  if (value === null) return '';
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
}

for (const target of targetsOf(studies)) {
  const values = runs.map((run) => run.targets[target.id] ?? Number.NaN);
  const [low, high] = target.interval;
  const marks = values.map((value) => `${shown(value)}${agrees(target, value) ? ' ' : '!'}`);
  const from = `${shown(target.value) || '-'} (${shown(low)} to ${shown(high)})`;
  const kind = `${target.role}${target.status === 'confirmed' ? '' : ', from memory'}`;
  console.log(
    `${target.id.padEnd(24)} ${marks.join(' ').padEnd(28)} ${from.padEnd(28)} ${target.unit.padEnd(6)} ${kind}`,
  );
}
console.log('\nThe source article’s own figures');
for (const { id, statistic, value } of figures.figures) {
  const values = runs.map((run) => shown(run.article[statistic] ?? Number.NaN));
  console.log(`${id.padEnd(24)} ${values.join('  ').padEnd(28)} ${shown(value) || '-'}`);
}
for (const { seeds, fitted, heldOut, holds } of runs) {
  console.log(
    `\nseeds ${seeds[0]} to ${seeds[1]}: fitted ${fitted[0]} of ${fitted[1]}, held out ${heldOut[0]} of ${heldOut[1]}: ${holds ? 'holds' : 'DOES NOT HOLD'}`,
  );
}
const results: CalibrationResults = { engine: ENGINE, people: PEOPLE, runs };
writeFileSync(CALIBRATION_RESULTS, `${JSON.stringify(results, null, 2)}\n`);
if (!runs.every(({ holds }) => holds)) process.exitCode = 1;
