import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import type { Action, Policy } from '../../src/simulator/index.ts';
import type { PolicyAnswer, PolicyThreadData } from './policyThread.ts';
import { UsageError } from './usage.ts';

/** More than any clinician needs: who asks for more is stopped, and told so. */
const MOST = { actionsACall: 200, actionsAnEpisode: 5000, callsAnEpisode: 4999 } as const;
/** An episode may take so many times what a call may. */
const CALLS_TIME = 10;

/** A policy in a thread of its own: it sees copies, and can be stopped. */
class PolicyThread {
  readonly #name: string;
  readonly #limitS: number;
  readonly #port: MessagePort;
  readonly #signal = new Int32Array(new SharedArrayBuffer(4));

  constructor(name: string, file: string, limitS: number) {
    this.#name = name;
    this.#limitS = limitS;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const workerData: PolicyThreadData = {
      url: pathToFileURL(file).href,
      port: port2,
      signal: this.#signal,
      mostActions: MOST.actionsACall,
    };
    const worker = new Worker(new URL('./policyThread.ts', import.meta.url), {
      workerData,
      transferList: [port2],
    });
    // Once the results are out nothing waits for it, however busy it is.
    worker.unref();
    port1.unref();
    this.#answer('while it was loaded');
  }

  /** @throws {UsageError} with the reason when there are no actions in time */
  ask(shown: unknown, when: string): readonly unknown[] {
    Atomics.store(this.#signal, 0, 0);
    this.#port.postMessage(shown);
    const answer = this.#answer(when);
    return answer.is === 'actions' ? answer.actions : this.stop('answered out of turn', when);
  }

  stop(said: string, when: string): never {
    throw new UsageError(`policy "${this.#name}" ${said} (${when})`);
  }

  #answer(when: string): PolicyAnswer {
    Atomics.wait(this.#signal, 0, 0, 1000 * this.#limitS);
    const answer: PolicyAnswer | undefined = receiveMessageOnPort(this.#port)?.message;
    if (!answer) this.stop(`gave no answer within ${this.#limitS} s`, when);
    return answer.is === 'trouble' ? this.stop(answer.said, when) : answer;
  }
}

/**
 * A policy from a file, by seed.
 *
 * @param limitS seconds that it may take to load, or over one call
 * @throws {UsageError} if it cannot be loaded
 */
export function filePolicy(name: string, limitS: number): (seed: number) => Policy {
  const file = path.resolve(name);
  if (!existsSync(file)) throw new UsageError(`unknown policy "${name}": there is no such file`);
  const thread = new PolicyThread(name, file, limitS);
  const id = path.basename(file);
  return (seed) => {
    let calls = 0;
    let actions = 0;
    let tookMs = 0;
    const decide: Policy['decide'] = (observation, available) => {
      const when = `seed ${seed}, day ${observation.day}`;
      const began = performance.now();
      const given = thread.ask({ observation, available }, when);
      tookMs += performance.now() - began;
      calls += 1;
      actions += given.length;
      if (tookMs > 1000 * CALLS_TIME * limitS) {
        thread.stop(`took more than ${CALLS_TIME * limitS} s over one episode`, when);
      }
      if (calls > MOST.callsAnEpisode || actions > MOST.actionsAnEpisode) {
        thread.stop(`did not end the episode in ${calls} calls and ${actions} actions`, when);
      }
      return given as readonly Action[];
    };
    return { id, decide };
  };
}
