import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import {
  type BuiltIn,
  builtInPolicies,
  mixedPolicy,
  type ProtocolsById,
} from '../../src/clinicians/index.ts';
import { caseIds, readCase } from '../../src/library/cases.ts';
import { ContentError, readProtocols, readRubric } from '../../src/library/readContent.ts';
import { readMistakeLinks } from '../../src/library/readMistakes.ts';
import { actionSchema } from '../../src/schemas/records/action.ts';
import { observationSchema } from '../../src/schemas/records/observation.ts';
import { recordSchema } from '../../src/schemas/records/record.ts';
import { LINES, linesOf, MODES, type Mode, type Policy } from '../../src/simulator/index.ts';
import { debriefEpisode } from './debriefEpisode.ts';
import { runEpisode } from './runEpisode.ts';

const USAGE = `Plays simulated patients without a screen.

  npm run -s simulate -- --case ID --policy NAME|FILE [--seeds 1-100] [--protocol published_norms]
                         [--mode exam] [--json | --debrief]
  npm run -s simulate -- --list [--json]
  npm run -s simulate -- --lines [--case ID] [--json]
  npm run -s simulate -- --schema

A policy is a built-in (--list), a file that exports decide(observation, available), or the expert
with bad habits of some strength from 0 to 1: --policy timid:0.5,rusher:0.2

--lines prints every line code that the engine can let a patient say, or this patient, with the numbers
that come with it: the keys under "lines" in words.<locale>.yaml.

--debrief prints what the debrief concludes from each episode, with the expert's course and the first
what-if beside it, as JSON.`;

/** A call that cannot be carried out: one clear line, exit 2. */
class UsageError extends Error {}

function seedsFrom(text: string): readonly number[] {
  const match = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(text);
  const [first, last] = match ? [Number(match[1]), Number(match[2] ?? match[1])] : [1, 0];
  if (first > last || last > 4294967295) {
    throw new UsageError(`bad seed range "${text}": use one seed or FIRST-LAST, 0 to 4294967295`);
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
    throw new UsageError(error instanceof RangeError ? error.message : String(error));
  }
  return make;
}

async function policyFrom(
  name: string | undefined,
  builtIn: readonly BuiltIn[],
  protocols: ProtocolsById,
): Promise<(seed: number) => Policy> {
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
  const file = path.resolve(String(name));
  const loaded = await import(pathToFileURL(file).href).catch((error: Error) => {
    throw new UsageError(`unknown policy "${name}": ${error.message.split('\n')[0]}`);
  });
  if (typeof loaded.decide !== 'function') {
    throw new UsageError(`policy "${name}" exports no function decide(observation, available)`);
  }
  const decide: Policy['decide'] = (observation, available) => {
    try {
      return loaded.decide(observation, available);
    } catch (error) {
      throw new UsageError(`policy "${name}" failed on day ${observation.day}: ${error}`);
    }
  };
  return () => ({ id: path.basename(file), decide });
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
    caseId === undefined ? LINES : linesOf(readCase(oneOf('case', caseId, caseIds())).patient);
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

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      case: { type: 'string' },
      policy: { type: 'string' },
      seeds: { type: 'string', default: '1' },
      protocol: { type: 'string', default: 'published_norms' },
      mode: { type: 'string', default: 'exam' },
      json: { type: 'boolean', default: false },
      debrief: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      lines: { type: 'boolean', default: false },
      schema: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  if (values.schema) return schemas();
  if (values.lines) return lines(values.json, values.case);
  const protocols = readProtocols();
  const builtIn = builtInPolicies(protocols);
  if (values.list) return list(values.json, builtIn, Object.keys(protocols));
  const caseId = oneOf('case', values.case, caseIds());
  const protocolId = oneOf('protocol', values.protocol, Object.keys(protocols));
  const mode = oneOf('mode', values.mode, MODES) as Mode;
  const seeds = seedsFrom(values.seeds);
  const makePolicy = await policyFrom(values.policy, builtIn, protocols);
  const { patient } = readCase(caseId);
  const protocol = protocols[protocolId];
  if (!protocol) throw new UsageError(`unknown protocol "${protocolId}"`);
  const setup = { case: patient, protocol, rubric: readRubric(), mode };
  if (values.debrief) {
    const content = { mistakeLinks: readMistakeLinks() };
    const told = seeds.map((seed) => debriefEpisode({ ...setup, seed }, makePolicy(seed), content));
    return console.log(JSON.stringify(told));
  }
  const results = seeds.map((seed) => runEpisode({ ...setup, seed }, makePolicy(seed)));
  if (values.json) return console.log(JSON.stringify(results));
  for (const { seed, score, outcome, mistakes } of results) {
    const named = mistakes.map(({ code }) => code).join(' ');
    const verdict = score.passed ? 'passed' : 'failed';
    console.log(
      `seed ${seed}: ${outcome.ending}, ${outcome.weeks} weeks, ${score.total} ${verdict} ${named}`,
    );
  }
}

main().catch((error: Error & { code?: string }) => {
  const usage = error instanceof UsageError || error.code?.startsWith('ERR_PARSE_ARGS');
  if (!usage && !(error instanceof ContentError)) throw error;
  console.error(`simulate: ${error.message}`);
  process.exitCode = 2;
});
