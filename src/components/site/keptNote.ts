import { scriptWords } from '../words/scriptWords.ts';

/** What of the course this browser keeps: nothing, all that is needed to learn, or every page. */
export type Kept = 'nothing' | 'course' | 'all';

interface Line {
  saveData?: boolean;
  effectiveType?: string;
}

/** Nothing is fetched unasked over a line that its owner calls dear, or that is slow. */
export function lineBears(
  line: Line | undefined = (navigator as { connection?: Line }).connection,
): boolean {
  return !line?.saveData && !/^(slow-2g|2g|3g)$/.test(line?.effectiveType ?? '4g');
}

/** Says in the footer what is kept, and offers the rest where it does not come by itself. */
export function showKept(kept: Kept, more?: () => void): void {
  const text = document.querySelector<HTMLElement>('[data-kept-text]');
  const button = document.querySelector<HTMLButtonElement>('[data-keep-rest]');
  document.documentElement.dataset['kept'] = kept;
  if (!text || !button) return;
  const { t } = scriptWords();
  text.textContent = t(`site.kept.${kept}`);
  button.hidden = kept !== 'course' || !more;
  button.onclick = () => {
    // The button goes; who stands on it is led to the words that say how it went.
    button.hidden = true;
    text.setAttribute('aria-live', 'polite');
    text.tabIndex = -1;
    text.focus();
    text.textContent = t('site.kept.fetching');
    more?.();
  };
}
