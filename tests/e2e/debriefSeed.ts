import type { Page } from '@playwright/test';
import { DATABASE } from '../../src/learner/database.ts';
import type { Attempt, Snapshot } from '../../src/schemas/records/attempt.ts';
import { type Episode, toResult } from '../../src/simulator/index.ts';
import { played } from '../debrief/plays.ts';
import { attemptFrom, snapshotFrom } from '../learner/attemptFixture.ts';

interface Finished {
  attempt: Attempt;
  episode: Episode;
}
const plays = new Map<string, Finished>();

/** A finished attempt, made by the engine: the rusher on the first patient. */
export function finished(policyId = 'rusher', seed = 1): Finished {
  const key = `${policyId} ${seed}`;
  const play = plays.get(key) ?? playOut(policyId, seed);
  plays.set(key, play);
  return play;
}

function playOut(policyId: string, seed: number): Finished {
  const episode = played(policyId, seed);
  const attempt = attemptFrom(episode, {
    id: `finished-${policyId}-${seed}`,
    week: Math.floor(episode.day / 7) + 1,
    ending: episode.ending,
    result: toResult(episode),
  });
  return { attempt, episode };
}

/** Puts an attempt into this browser's record, as the room would have. */
export async function keep(
  page: Page,
  attempt: Attempt,
  snapshot: Snapshot,
  home = '/',
): Promise<void> {
  await page.goto(`${home}clinic/`);
  await page.evaluate(
    async ({ name, attempt, snapshot }) => {
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('attempts', { keyPath: 'id' });
        opening.result.createObjectStore('snapshots', { keyPath: 'id' });
        opening.result.createObjectStore('setAside', { autoIncrement: true });
      };
      const done = (request: IDBRequest | IDBTransaction, event: string) =>
        new Promise<void>((resolve, reject) => {
          request.addEventListener(event, () => resolve());
          request.addEventListener('error', () => reject(request.error));
        });
      await done(opening, 'success');
      const change = opening.result.transaction(['attempts', 'snapshots'], 'readwrite');
      change.objectStore('attempts').put(attempt);
      change.objectStore('snapshots').put(snapshot);
      await done(change, 'complete');
      opening.result.close();
    },
    { name: DATABASE, attempt, snapshot },
  );
}

/** Opens the debrief of a finished attempt at the site at `home`; `changes` alter what is kept of it. */
export async function openDebrief(
  page: Page,
  { attempt, episode }: ReturnType<typeof finished> = finished(),
  changes: Partial<Attempt> = {},
  home = '/',
): Promise<void> {
  await keep(page, { ...attempt, ...changes }, snapshotFrom(episode, attempt.id), home);
  await page.goto(`${home}clinic/${attempt.caseId}/room/?attempt=${attempt.id}`);
  await page.locator('.debrief h2').first().waitFor();
}

/** Already looked at once: nothing is asked, everything is open. */
export const SEEN = { reflection: { hardest: '', differently: 'Wait for more good days.' } };
