import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWorker } from '../../../integrations/worker.ts';
import { DIST } from './pages.ts';

interface Place {
  /** The built site to copy. */
  readonly built?: string;
  /** The folder of the host it stands in, as it was built for. */
  readonly base?: string;
}

/** A copy of the built site, served on a port of its own, that a test may change. */
export class OwnSite {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'holdpoint-site-'));
  readonly origin: string;
  /** The address of the home page. */
  readonly home: string;
  readonly #server: ChildProcess;

  constructor(port: number, { built = DIST, base = '/' }: Place = {}) {
    cpSync(built, this.dir, { recursive: true });
    this.origin = `http://127.0.0.1:${port}`;
    this.home = `${this.origin}${base}`;
    const options = [
      'scripts/serve.mjs',
      '--dir',
      this.dir,
      '--port',
      String(port),
      '--base',
      base,
    ];
    this.#server = spawn(process.execPath, options, { stdio: 'pipe' });
  }

  async ready(): Promise<void> {
    for (let tries = 0; tries < 150; tries++) {
      const answer = await fetch(this.home).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`no server answered on ${this.home}`);
  }

  /** Publishes a new build: these pages changed, the worker written as the build writes it. */
  async publish(changes: Record<string, (html: string) => string>): Promise<void> {
    for (const [file, change] of Object.entries(changes)) {
      const place = path.join(this.dir, file);
      writeFileSync(place, change(readFileSync(place, 'utf8')));
    }
    await writeWorker(this.dir);
  }

  stop(): void {
    this.#server.kill();
    rmSync(this.dir, { recursive: true, force: true });
  }
}
