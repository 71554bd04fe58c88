import { openDatabase } from '../../learner/database.ts';
import { scriptWords } from '../words/scriptWords.ts';

/** The question bank's filters, and what this device knows of each question. */
const form = document.querySelector<HTMLFormElement>('[data-bank-filter]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-item]')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-bank-group]')];

interface Kept {
  readonly item: string;
  readonly at: string;
  readonly right: boolean;
}
const isKept = (value: unknown): value is Kept => {
  const { item, at, right } = (value ?? {}) as Record<string, unknown>;
  return typeof item === 'string' && typeof at === 'string' && typeof right === 'boolean';
};

const { t } = scriptWords();

/** Marks each row with its last answer. A browser that keeps nothing has none. */
async function markAnswered(): Promise<void> {
  const database = await openDatabase();
  const stored: unknown[] = await database.getAll('answers');
  database.close();
  const last = new Map<string, Kept>();
  for (const one of stored.filter(isKept).sort((a, b) => Date.parse(a.at) - Date.parse(b.at)))
    last.set(one.item, one);
  for (const row of rows) {
    const found = last.get(row.dataset['item'] ?? '');
    row.dataset['state'] = found ? (found.right ? 'right' : 'wrong') : 'never';
    const place = row.querySelector('[data-bank-state]');
    if (place && found)
      place.textContent = ` · ${t(`page.questions.script.${found.right ? 'right' : 'wrong'}`)}`;
  }
}

function filter(chosen: HTMLFormElement): void {
  const wanted = [...new FormData(chosen)].filter(([, value]) => value !== '');
  for (const row of rows) {
    row.hidden = wanted.some(([name, value]) => row.dataset[name] !== value);
  }
  for (const group of groups) {
    group.hidden = !rows.some((row) => !row.hidden && group.contains(row));
  }
  const shown = rows.filter((row) => !row.hidden).length;
  const status = chosen.querySelector('[role="status"]');
  if (status) status.textContent = t('page.questions.script.shown', { shown, all: rows.length });
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', () => filter(form));
  form.addEventListener('reset', () => setTimeout(() => filter(form)));
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const row of rows) row.dataset['state'] = 'never';
  filter(form);
  markAnswered()
    .then(() => filter(form))
    .catch(() => {
      // Nothing is kept here: every question counts as never answered.
    });
}
