import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import {
  type BuiltIn,
  builtInPolicies,
  mixedPolicy,
  type ProtocolsById,
} from '../../src/clinicians/index.ts';
import { caseIds, readCase, readFacts } from '../../src/library/cases.ts';
import { ContentError, readProtocols, readRubric } from '../../src/library/readContent.ts';
import { readMistakeLinks } from '../../src/library/readMistakes.ts';
import { actionSchema } from '../../src/schemas/records/action.ts';
import { observationSchema } from '../../src/schemas/records/observation.ts';
import { recordSchema } from '../../src/schemas/records/record.ts';
import {
  type EpisodeSetup,
  LINES,
  linesOf,
  MODES,
  type Mode,
  type Policy,
} from '../../src/simulator/index.ts';
import { debriefEpisode } from './debriefEpisode.ts';
import { filePolicy } from './filePolicy.ts';
import { runEpisode } from './runEpisode.ts';
import { inOneLine, UsageError } from './usage.ts';

const USAGE = `Plays simulated patients without a screen.

  npm run -s simulate -- --case ID --policy NAME|FILE [--seeds 1-100] [--protocol published_norms]
                         [--mode exam] [--limit 10] [--json | --debrief]
  npm run -s simulate -- --list [--json]
  npm run -s simulate -- --lines [--case ID] [--json]
  npm run -s simulate -- --schema

A policy is a built-in (--list), a file that exports decide(observation, available), or the expert
with bad habits of some strength from 0 to 1: --policy timid:0.5,rusher:0.2

A policy from a file is given copies, in a thread of its own, and --limit seconds a call; what is reported
is always the replay of the record. An action that there is not is named, and the call ends with exit 2.

--lines prints every line code that the engine can let a patient say, or this patient, with the numbers
that come with it: the keys under "lines" in words.<locale>.yaml.

--debrief prints what the debrief concludes from each episode, with the expert's course and the first
what-if beside it, as JSON.`;

const MOST_SEEDS = 10_000;
const LONGEST_LIMIT_S = 3600;

function seedsFrom(text: string): readonly number[] {
  const match = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(text);
  const [first, last] = match ? [Number(match[1]), Number(match[2] ?? match[1])] : [1, 0];
  if (first > last || last > 4294967295) {
    throw new UsageError(`bad seed range "${text}": use one seed or FIRST-LAST, 0 to 4294967295`);
  }
  if (last - first >= MOST_SEEDS) {
    throw new UsageError(
      `${last - first + 1} seeds in "${text}" are too many: at most ${MOST_SEEDS} in one call`,
    );
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function oneOf(kind: string, value: string | undefined, allowed: readonly string[]): string {
  if (value !== undefined && allowed.includes(value)) return value;
  const said = value === undefined ? `--${kind} is missing` : `unknown ${kind} "${value}"`;
  throw new UsageError(`${said}: there are ${allowed.join(', ')}`);
}

/** "timid:0.5,rusher:0.2" as strengths by habit; null when it is not of that form. */
function strengthsIn(name: string): Record<string, number> | null {
  const parts = name.split(',').map((part) => /^([A-Za-z-]+):(\d*\.?\d+)$/.exec(part));
  if (parts.some((part) => part === null)) return null;
  return Object.fromEntries(parts.map((part) => [part?.[1], Number(part?.[2])]));
}

function mixedFrom(strengths: Record<string, number>, protocols: ProtocolsById) {
  const make = (seed: number) => mixedPolicy(protocols, strengths, seed);
  try {
    make(0);
  } catch (error) {
    throw new UsageError(inOneLine(error));
  }
  return make;
}

function policyFrom(
  name: string | undefined,
  limitS: number,
  builtIn: readonly BuiltIn[],
  protocols: ProtocolsById,
): (seed: number) => Policy {
  const known = builtIn.find(({ id }) => id === name);
  if (known) return known.make;
  const strengths = strengthsIn(name ?? '');
  if (strengths) return mixedFrom(strengths, protocols);
  if (name === undefined || !/\.m?[jt]s$/.test(name)) {
    oneOf(
      'policy',
      name,
      builtIn.map(({ id }) => id),
    );
  }
  return filePolicy(String(name), limitS);
}

function list(asJson: boolean, builtIn: readonly BuiltIn[], protocols: readonly string[]): void {
  const all = {
    cases: caseIds().map((id) => ({ id })),
    protocols: protocols.map((id) => ({ id })),
    policies: builtIn.map(({ id, codes }) => ({ id, codes })),
  };
  if (asJson) console.log(JSON.stringify(all, null, 2));
  else
    for (const [kind, items] of Object.entries(all)) {
      console.log(`${kind}: ${items.map(({ id }) => id).join(', ')}`);
    }
}

function lines(asJson: boolean, caseId: string | undefined): void {
  const said =
    caseId === undefined ? LINES : linesOf(readFacts(oneOf('case', caseId, caseIds())).patient);
  const shown = said.map(({ code, params }) => ({ code, params }));
  const inWords = ({ code, params }: (typeof shown)[number]) =>
    [code, ...params.map((name) => `{${name}}`)].join(' ');
  console.log(asJson ? JSON.stringify(shown, null, 2) : shown.map(inWords).join('\n'));
}

function schemas(): void {
  const shown = { observation: observationSchema, action: actionSchema, record: recordSchema };
  const entries = Object.entries(shown).map(([name, schema]) => [name, z.toJSONSchema(schema)]);
  console.log(JSON.stringify(Object.fromEntries(entries), null, 2));
}

/** The last of two would win in silence. */
function refuseTwice(tokens: readonly { kind: string; name?: string }[]): void {
  const names = tokens.flatMap(({ kind, name }) => (kind === 'option' && name ? [name] : []));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new UsageError(`--${twice} is given more than once`);
}

function limitFrom(text: string): number {
  const limit = Number(text);
  if (limit > 0 && limit <= LONGEST_LIMIT_S) return limit;
  throw new UsageError(`bad limit "${text}": use seconds, more than 0 to ${LONGEST_LIMIT_S}`);
}

/** Results stand as they are, but a policy that asks for what there is not has to be told. */
function tellGarbage(
  policy: string,
  results: readonly Pick<ReturnType<typeof runEpisode>, 'seed' | 'refusals'>[],
): void {
  const garbage = results.flatMap(({ seed, refusals }) =>
    refusals.filter(({ refusal }) => refusal === 'invalidAction').map((one) => ({ seed, ...one })),
  );
  const [first] = garbage;
  if (!first) return;
  throw new UsageError(
    `policy "${policy}" gave actions that there are not, first (seed ${first.seed}, day ${first.day}): ${first.action}`,
  );
}

function printLines(results: readonly ReturnType<typeof runEpisode>[]): void {
  for (const { seed, score, outcome, mistakes } of results) {
    const named = mistakes.map(({ code }) => code).join(' ');
    const verdict = score.passed ? 'passed' : 'failed';
    console.log(
      `seed ${seed}: ${outcome.ending}, ${outcome.weeks} weeks, ${score.total} ${verdict} ${named}`,
    );
  }
}

/** One text an episode: the whole of a long run would be longer than a text may be. */
function printJson(episodes: readonly unknown[]): void {
  const lines = episodes.map((one, index) => `${index === 0 ? '[' : ','}${JSON.stringify(one)}`);
  for (const line of lines) process.stdout.write(line);
  process.stdout.write(']\n');
}

function callOptions() {
  const { values, tokens } = parseArgs({
    tokens: true,
    options: {
      case: { type: 'string' },
      policy: { type: 'string' },
      seeds: { type: 'string', default: '1' },
      protocol: { type: 'string', default: 'published_norms' },
      mode: { type: 'string', default: 'exam' },
      limit: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
      debrief: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      lines: { type: 'boolean', default: false },
      schema: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  refuseTwice(tokens);
  return values;
}

function play(
  values: ReturnType<typeof callOptions>,
  builtIn: readonly BuiltIn[],
  protocols: ProtocolsById,
): void {
  const caseId = oneOf('case', values.case, caseIds());
  const protocolId = oneOf('protocol', values.protocol, Object.keys(protocols));
  const mode = oneOf('mode', values.mode, MODES) as Mode;
  const seeds = seedsFrom(values.seeds);
  const limitS = limitFrom(values.limit);
  const { patient } = readCase(caseId);
  const protocol = protocols[protocolId];
  if (!protocol) throw new UsageError(`unknown protocol "${protocolId}"`);
  const makePolicy = policyFrom(values.policy, limitS, builtIn, protocols);
  const setup = { case: patient, protocol, rubric: readRubric(), mode };
  const played = <T>(run: (setup: EpisodeSetup, policy: Policy) => T): readonly T[] =>
    seeds.map((seed) => run({ ...setup, seed }, makePolicy(seed)));
  if (values.debrief) {
    const content = { mistakeLinks: readMistakeLinks() };
    const told = played((one, policy) => debriefEpisode(one, policy, content));
    printJson(told);
    tellGarbage(String(values.policy), told);
  } else {
    const results = played(runEpisode);
    if (values.json) printJson(results);
    else printLines(results);
    tellGarbage(String(values.policy), results);
  }
}

function main(): void {
  const values = callOptions();
  const protocols = readProtocols();
  const builtIn = builtInPolicies(protocols);
  if (values.help) console.log(USAGE);
  else if (values.schema) schemas();
  else if (values.lines) lines(values.json, values.case);
  else if (values.list) list(values.json, builtIn, Object.keys(protocols));
  else play(values, builtIn, protocols);
}

try {
  main();
} catch (thrown) {
  const error = thrown as Error & { code?: string };
  const usage = error instanceof UsageError || error.code?.startsWith('ERR_PARSE_ARGS');
  if (!usage && !(error instanceof ContentError)) throw error;
  console.error(`simulate: ${error.message}`);
  process.exitCode = 2;
}
