import { openAttempts } from '../../learner/attempts.ts';
import { firstRun, runningAttempt } from '../../learner/results.ts';
import type { Attempt } from '../../schemas/records/attempt.ts';
import { roomAddress } from '../../site/address.ts';
import type { Words } from '../../words/wordsIn.ts';
import { scriptWords } from '../words/scriptWords.ts';

/** What this device knows of a case, in words of the clinic pages. */
function firstResult({ t }: Words, attempts: readonly Attempt[]): string | null {
  const first = firstRun(attempts);
  if (!first) return null;
  if (!first.result) return first.abandoned ? t('clinic.device.unfinished') : null;
  const { total, passed } = first.result.score;
  return t(`clinic.device.${passed ? 'passed' : 'failed'}`, { points: Math.round(total) });
}

function showCase(words: Words, row: HTMLElement, attempts: readonly Attempt[]): void {
  const result = row.querySelector<HTMLElement>('[data-first-result]');
  const text = firstResult(words, attempts);
  if (result && text) result.textContent = text;
  const running = runningAttempt(attempts);
  const link = row.querySelector<HTMLAnchorElement>('[data-continue]');
  if (!link || !running) return;
  link.href = roomAddress(running.caseId, { attempt: running.id });
  link.textContent = words.t('clinic.device.continue', { week: running.week });
  link.hidden = false;
}

/** Fills in, on every `[data-case]`, what has been played of it in this browser. */
export async function showAttempts(): Promise<void> {
  const { store } = await openAttempts();
  const words = scriptWords();
  const attempts = await store.all();
  for (const row of document.querySelectorAll<HTMLElement>('[data-case]')) {
    const { case: id } = row.dataset;
    showCase(
      words,
      row,
      attempts.filter(({ caseId }) => caseId === id),
    );
  }
}
