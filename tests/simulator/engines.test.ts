import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import quickjs from '@jitl/quickjs-wasmfile-release-sync';
import { build } from 'esbuild';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentHash } from '../../src/simulator/index.ts';
import { ines, protocols, rubric } from './content.ts';

/** Plays some episodes and answers with every transcript, every hidden end state and every score. */
const ENTRY = `
import { builtInPolicies } from './src/clinicians/index.ts';
import { contentHash, isNamedError, playOn, replay, scoreEpisode, startEpisode, toRecord, transcript } from './src/simulator/index.ts';
globalThis.playAll = (text) => {
  const { case: patient, protocols, rubric, plan } = JSON.parse(text);
  return JSON.stringify(plan.map(([policyId, protocolId, seed]) => {
    const protocol = protocols[protocolId];
    const policy = builtInPolicies(protocols).find(({ id }) => id === policyId).make(seed);
    const { episode } = playOn(startEpisode({ case: patient, protocol, rubric, seed, mode: 'exam' }), policy);
    const again = replay(toRecord(episode), { case: patient, protocol, rubric });
    return {
      record: toRecord(episode),
      patient: episode.patient,
      entries: contentHash(episode.entries),
      replayed: isNamedError(again) ? again : contentHash(again.entries),
      score: scoreEpisode(transcript(episode), protocol, rubric),
    };
  }));
};
`;

const INPUT = JSON.stringify({
  case: ines,
  protocols,
  rubric,
  plan: [
    ['expert', 'published_norms', 4001],
    ['pusher', 'seed_protocol', 4002],
    ['random', 'published_norms', 4003],
  ],
});

let code = '';
let inV8 = '';

beforeAll(async () => {
  const bundle = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  code = bundle.outputFiles[0]?.text ?? '';
  const context = vm.createContext({ TextEncoder, console });
  vm.runInContext(code, context);
  inV8 = vm.runInContext(`playAll(${JSON.stringify(INPUT)})`, context);
}, 60_000);

/** Engines without a DOM have no TextEncoder, and xstate and the hash library look for a few globals. */
const SHIM = `
globalThis.console ??= { log() {}, warn() {}, error() {} };
globalThis.TextEncoder ??= class { encode(text) {
  const bytes = unescape(encodeURIComponent(text));
  return Uint8Array.from(bytes, (c) => c.charCodeAt(0));
} };
`;

describe('the same episode, byte for byte', () => {
  test('bundled, as in the browser, it is what the tests run', () => {
    const [expert] = JSON.parse(inV8);
    expect(expert.score.passed).toBe(true);
    expect(expert.replayed).toBe(expert.entries);
    expect(expert.record.caseHash).toBe(contentHash(ines));
  });

  test('in QuickJS', async () => {
    const engine = await newQuickJSWASMModuleFromVariant(quickjs);
    const context = engine.newContext();
    context.unwrapResult(context.evalCode(SHIM + code)).dispose();
    const result = context.unwrapResult(context.evalCode(`playAll(${JSON.stringify(INPUT)})`));
    const answer = context.getString(result);
    result.dispose();
    context.dispose();
    expect(answer).toBe(inV8);
  }, 120_000);

  const jsc = spawnSync('jsc', ['-e', 'print(1)'], { encoding: 'utf8' });
  test.skipIf(jsc.status !== 0)(
    'in JavaScriptCore, where it is installed',
    () => {
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'engine-')), 'play.js');
      writeFileSync(file, `${SHIM}${code}\nprint(playAll(${JSON.stringify(INPUT)}));`);
      const run = spawnSync('jsc', [file], { encoding: 'utf8', maxBuffer: 1e8 });
      expect(run.stderr).toBe('');
      expect(run.stdout.trim()).toBe(inV8);
    },
    120_000,
  );
});
