import { remember, THEME } from '../../learner/preferences.ts';
import { scriptWords } from '../words/scriptWords.ts';

/** The theme button: it names the theme it would switch to, and remembers the choice. */
const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
const label = button?.querySelector('[data-theme-name]');

const isDark = () => (root.dataset['theme'] ? root.dataset['theme'] === 'dark' : dark.matches);

function showName() {
  const { t } = scriptWords();
  if (label) label.textContent = t(isDark() ? 'site.theme.toLight' : 'site.theme.toDark');
}

function switchTheme() {
  const theme = isDark() ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  remember(THEME, theme);
  showName();
}

if (button) {
  button.hidden = false;
  button.addEventListener('click', switchTheme);
  dark.addEventListener('change', showName);
  showName();
}
