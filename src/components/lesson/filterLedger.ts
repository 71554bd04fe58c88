import { scriptWords } from '../words/scriptWords.ts';

/** The ledger's filters. Without scripts the whole list stays, in groups with links to them. */
const { t } = scriptWords();
const form = document.querySelector<HTMLFormElement>('[data-ledger-filter]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-verdict]')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-topic-group]')];

function filter(chosen: HTMLFormElement) {
  const wanted = [...new FormData(chosen)].filter(([, value]) => value !== '');
  for (const row of rows) {
    row.hidden = wanted.some(([name, value]) => row.dataset[name] !== value);
  }
  for (const group of groups) {
    group.hidden = !rows.some((row) => !row.hidden && group.contains(row));
  }
  const shown = rows.filter((row) => !row.hidden).length;
  const status = chosen.querySelector('[role="status"]');
  if (status) status.textContent = t('ledger.filter.shown', { shown, all: rows.length });
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', () => filter(form));
  form.addEventListener('reset', () => setTimeout(() => filter(form)));
  form.addEventListener('submit', (event) => event.preventDefault());
  filter(form);
}
