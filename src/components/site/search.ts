import { scriptWords } from '../words/scriptWords.ts';

/** The search dialog: opens, closes and is walked by keyboard. What finds is fetched when it first opens. */
const dialog = document.querySelector<HTMLDialogElement>('[data-search]');
const words = document.querySelector<HTMLInputElement>('[data-search-words]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-results]');

/** The part that finds; without it, the dialog says so and the next letter tries again. */
function withSearching(use: (searching: typeof import('./searching.ts')) => void) {
  import('./searching.ts').then(use, () => {
    if (status) status.textContent = scriptWords().t('site.search.found.failed');
  });
}

function open() {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  words?.select();
  withSearching(({ prepare }) => prepare());
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** "/" opens it, as Ctrl+K or Cmd+K does; neither while the reader is writing something. */
function onKey(event: KeyboardEvent) {
  const chord = event.key === 'k' && (event.ctrlKey || event.metaKey);
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const writing = isTyping(event.target) && !dialog?.contains(event.target as Node);
  if (!(chord || slash) || writing || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  open();
}

/** Arrow keys walk from the words through the results; Tab does too. */
function onArrow(event: KeyboardEvent) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [words, ...(list?.querySelectorAll('a') ?? [])];
  const at = stops.indexOf(document.activeElement as HTMLInputElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** Enter goes to the best result. */
function onSubmit(event: SubmitEvent) {
  event.preventDefault();
  list?.querySelector('a')?.click();
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-open-search]')) {
  button.hidden = false;
  button.addEventListener('click', open);
}
document.addEventListener('keydown', onKey);
dialog?.addEventListener('keydown', onArrow);
dialog?.addEventListener('submit', onSubmit);
dialog?.addEventListener('click', (event) => {
  const { target } = event;
  if (target === dialog || (target instanceof Element && target.closest('[data-close]')))
    dialog.close();
});
words?.addEventListener('input', () => withSearching(({ searchOrExplain }) => searchOrExplain()));
