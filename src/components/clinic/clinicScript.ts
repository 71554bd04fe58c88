import { openAttempts } from '../../learner/attempts.ts';
import { firstRun, runningAttempt } from '../../learner/results.ts';
import type { Attempt } from '../../schemas/records/attempt.ts';
import { roomAddress } from '../site/address.ts';

/** What this device knows of a case, in words of the clinic pages. */
function firstResult(attempts: readonly Attempt[]): string | null {
  const first = firstRun(attempts);
  if (!first) return null;
  if (!first.result) return first.abandoned ? 'First attempt left unfinished' : null;
  const { total, passed } = first.result.score;
  return `First attempt: ${Math.round(total)} of 100, ${passed ? 'passed' : 'not passed'}`;
}

async function showCase(row: HTMLElement, attempts: readonly Attempt[]): Promise<void> {
  const result = row.querySelector<HTMLElement>('[data-first-result]');
  const text = firstResult(attempts);
  if (result && text) result.textContent = text;
  const running = runningAttempt(attempts);
  const link = row.querySelector<HTMLAnchorElement>('[data-continue]');
  if (!link || !running) return;
  link.href = roomAddress(running.caseId, { attempt: running.id });
  link.textContent = `Continue in week ${running.week}`;
  link.hidden = false;
}

/** Fills in, on every `[data-case]`, what has been played of it in this browser. */
export async function showAttempts(): Promise<void> {
  const { store } = await openAttempts();
  for (const row of document.querySelectorAll<HTMLElement>('[data-case]')) {
    await showCase(row, await store.ofCase(String(row.dataset['case'])));
  }
}
