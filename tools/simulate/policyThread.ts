import { writeSync } from 'node:fs';
import { type MessagePort, workerData } from 'node:worker_threads';
import { inOneLine } from './usage.ts';

/** What this thread is given to start with. */
export interface PolicyThreadData {
  readonly url: string;
  readonly port: MessagePort;
  readonly signal: Int32Array;
  readonly mostActions: number;
}

/** What it says: the policy is ready, did so much, or cannot go on. */
export type PolicyAnswer =
  | { readonly is: 'ready' }
  | { readonly is: 'actions'; readonly actions: readonly unknown[] }
  | { readonly is: 'trouble'; readonly said: string };

const { url, port, signal, mostActions } = workerData as PolicyThreadData;

/** The other side sleeps until the signal says that an answer lies ready. */
function tell(answer: PolicyAnswer): void {
  port.postMessage(answer);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}

const trouble = (said: string) => tell({ is: 'trouble', said });

// The other side does not read this thread's streams, and its own output holds results alone.
const toStderr = (chunk: string | Uint8Array): boolean => {
  writeSync(2, chunk as string);
  return true;
};
process.stdout.write = toStderr as typeof process.stdout.write;
process.stderr.write = toStderr as typeof process.stderr.write;
process.once('exit', () => trouble('ended itself'));
const fails = (error: unknown) => trouble(`failed: ${inOneLine(error)}`);
process.on('uncaughtException', fails);
process.on('unhandledRejection', fails);

type Decide = (observation: unknown, available: unknown) => unknown;

function answer(decide: Decide, shown: { observation: unknown; available: unknown }): void {
  const said = decide(shown.observation, shown.available);
  const actions = Array.isArray(said) ? said : [said];
  if (said instanceof Promise) trouble('answered with a promise: decide is to answer at once');
  else if (actions.length > mostActions) {
    trouble(`gave ${actions.length} actions in one call: at most ${mostActions}`);
  } else tell({ is: 'actions', actions });
}

async function load(): Promise<void> {
  const { decide } = await import(url);
  if (typeof decide !== 'function') {
    return trouble('exports no function decide(observation, available)');
  }
  port.on('message', (shown) => {
    try {
      answer(decide, shown);
    } catch (error) {
      fails(error);
    }
  });
  tell({ is: 'ready' });
}

load().catch((error) => trouble(`cannot be loaded: ${inOneLine(error)}`));
