import { parseArgs } from 'node:util';
import { caseIds, readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import { fortune, groupBy, ladders, namings, retest, separation } from './measures.ts';
import { clinicians, STRENGTHS } from './policies.ts';
import { judgeRules } from './rules.ts';
import { type Run, runAll } from './runs.ts';

const USAGE = `How well the score tells good clinicians from bad ones: cases x profiles x seeds.

  npm run -s validity [-- --seeds FIRST-LAST] [--case ID] [--protocol ID] [--json]

Exit 1 when a pass rule is not met.`;

/** Seeds that no tuning used; no test draws from here. */
const SEEDS = '930000-930059';

function seedsFrom(text: string): readonly number[] {
  const match = /^(\d{1,10})-(\d{1,10})$/.exec(text);
  const [first, last] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || first >= last || last > 4294967295) {
    throw new RangeError(`bad seeds "${text}": use FIRST-LAST, at least two, 0 to 4294967295`);
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function chosen(kind: string, all: readonly string[], id: string | undefined): readonly string[] {
  if (id === undefined) return all;
  if (!all.includes(id))
    throw new RangeError(`unknown ${kind} "${id}": there are ${all.join(', ')}`);
  return [id];
}

const show = (value: number | null | undefined, digits = 2) =>
  value === null || value === undefined ? 'none' : value.toFixed(digits);
const percent = (value: number | null) => (value === null ? '-' : `${(100 * value).toFixed(0)}%`);

function printPlace(place: string, runs: readonly Run[]): void {
  const areas = separation(runs);
  const { sdWithin, icc, policies } = retest(runs);
  const luck = fortune(runs);
  console.log(`\n${place}`);
  console.log(
    `  AUC against the expert: all ${show(areas.all, 3)}, single habits ${show(areas.habits, 3)}, mixtures ${show(areas.mixed, 3)}, habits at half strength ${show(areas.half, 3)}; one who slips now and then instead of the expert ${show(areas.nearly, 3)}`,
  );
  console.log(`  test-retest over seeds: SD within ${show(sdWithin)}, ICC ${show(icc, 3)}`);
  console.log(
    `  expert's score and outcome: r ${show(luck.pain)} with fall of pain (SD ${show(luck.sdPainFall)}), r ${show(luck.function)} with gain in function (SD ${show(luck.sdFunctionGain, 1)}); SD of score ${show(luck.sdScore)}`,
  );
  console.log(
    `  score and fall of pain over seeds within each full habit: r ${show(luck.painWithin)}`,
  );
  console.log(`  mean score at strength ${STRENGTHS.join(' / ')}`);
  for (const { habit, means } of ladders(runs)) {
    const falling = means.every((mean, i) => i === 0 || mean <= (means[i - 1] as number));
    const row = means.map((mean) => mean.toFixed(1).padStart(6)).join('');
    console.log(`    ${habit.padEnd(14)}${row}${falling ? '' : '  not in order'}`);
  }
  console.log('  others: mean, SD, passed');
  for (const { id, mean, sd, passed } of policies.filter(
    ({ id: name }) => !/ [\d.]+$/.test(name),
  )) {
    console.log(
      `    ${id.padEnd(18)}${mean.toFixed(1).padStart(6)} ${show(sd, 1).padStart(5)}  ${percent(passed)}`,
    );
  }
}

function printNamings(runs: readonly Run[]): void {
  console.log('\nnamed where the occasion arose (and how often it arose)');
  for (const [place, own] of groupBy(runs, ({ caseId }) => caseId)) {
    console.log(`  ${place}`);
    for (const { habit, arose, named } of namings(own)) {
      console.log(`    ${habit.padEnd(14)}${percent(named).padStart(5)}  (${percent(arose)})`);
    }
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: SEEDS },
      case: { type: 'string' },
      protocol: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const seeds = seedsFrom(values.seeds);
  const protocols = readProtocols();
  const rubric = readRubric();
  const all = clinicians(protocols);
  const cases = chosen('case', caseIds(), values.case).map((id) => readCase(id).patient);
  const profiles = chosen('protocol', Object.keys(protocols), values.protocol);
  const runs = cases.flatMap((patient) =>
    profiles.flatMap((id) => {
      const protocol = protocols[id];
      if (!protocol) throw new Error(id);
      console.error(`playing ${patient.id} under ${id}: ${seeds.length * all.length} attempts`);
      return runAll(patient, protocol, rubric, seeds, all);
    }),
  );
  const rules = judgeRules(runs, cases.length < caseIds().length);
  const places = groupBy(runs, ({ caseId, protocolId }) => `${caseId}, ${protocolId}`);
  if (values.json) {
    const measured = [...places].map(([place, own]) => ({
      place,
      separation: separation(own),
      retest: retest(own),
      fortune: fortune(own),
      ladders: ladders(own),
      namings: namings(own),
    }));
    console.log(JSON.stringify({ seeds: values.seeds, places: measured, rules }, null, 2));
  } else {
    for (const [place, own] of places) printPlace(place, own);
    printNamings(runs);
    console.log(
      '\nThe expert decides by the profile, and so does the score: how far apart they lie is partly so by construction.',
    );
    console.log('\npass rules');
    for (const { rule, met, found } of rules) {
      console.log(`  ${met ? 'met    ' : 'NOT MET'} ${rule}: ${found}`);
    }
  }
  if (rules.some(({ met }) => !met)) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  const usage =
    error instanceof RangeError ||
    String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
  if (!usage) throw error;
  console.error(`validity: ${(error as Error).message}`);
  process.exitCode = 2;
}
