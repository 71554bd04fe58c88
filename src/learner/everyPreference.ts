import {
  LAST_PLACE,
  type Preference,
  REVIEW_PER_DAY,
  REVIEW_SELF_HARM,
  readAs,
  THEME,
} from './preferences.ts';
import { SERIES_KEY, seriesRead } from './seriesRead.ts';

/** Preferences by their keys, each as the text it is kept as. */
export type Preferences = Readonly<Record<string, string>>;

/** What every key of ours begins with. */
const OURS = 'holdpoint:';

interface Rule {
  readonly key: string;
  readonly isReadable: (text: string) => boolean;
  /** Of two texts the one that stays. */
  readonly staying: (here: string, brought: string) => string;
}

function ruleOf<T>(preference: Preference<T>): Rule {
  const { key, order } = preference;
  return {
    key,
    isReadable: (text) => readAs(preference, text) !== null,
    staying(here, brought) {
      const [own, other] = [readAs(preference, here), readAs(preference, brought)];
      if (own === null) return brought;
      return order && other !== null && order(other, own) > 0 ? brought : here;
    },
  };
}

const RULES = [THEME, LAST_PLACE, REVIEW_PER_DAY, REVIEW_SELF_HARM].map((one) =>
  ruleOf(one as Preference<unknown>),
);

/** null for a key that no preference of this build has. */
function ruleFor(key: string): Rule | null {
  if (key.startsWith(SERIES_KEY)) return ruleOf(seriesRead(key.slice(SERIES_KEY.length)));
  return RULES.find((rule) => rule.key === key) ?? null;
}

/** True for a text that stands under a key of this build and is no value of it. */
export const isDamaged = (key: string, text: string): boolean =>
  ruleFor(key)?.isReadable(text) === false;

/**
 * Preferences of this device with those of a file: what was chosen here stays, what went further or is
 * newer takes its place, and what nobody chose here is taken from the file. A key that this build does not
 * know is left out.
 */
export function mergePreferences(here: Preferences, brought: Preferences): Preferences {
  const merged = { ...here };
  for (const [key, text] of Object.entries(brought)) {
    const rule = ruleFor(key);
    if (!rule?.isReadable(text)) continue;
    const own = here[key];
    merged[key] = own === undefined ? text : rule.staying(own, text);
  }
  return inKeyOrder(merged);
}

const inKeyOrder = (all: Preferences): Preferences =>
  Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Everything that this browser remembers without a database; nothing where it keeps nothing. */
export function keptPreferences(): Preferences {
  try {
    const ours = Object.entries(localStorage as unknown as Preferences);
    return inKeyOrder(Object.fromEntries(ours.filter(([key]) => key.startsWith(OURS))));
  } catch {
    return {};
  }
}

/** @returns false where the browser does not keep all of them */
export function keepPreferences(all: Preferences): boolean {
  try {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function forgetPreferences(): void {
  for (const key of Object.keys(keptPreferences())) localStorage.removeItem(key);
}
