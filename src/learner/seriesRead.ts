import type { Preference } from './preferences.ts';

/** One decision on a simulated series, as it is remembered. */
export interface ReadingAnswer {
  readonly truth: 'ready' | 'notReady' | 'fell';
  readonly choice: 'stepBack' | 'hold' | 'advance';
  readonly accepted: boolean;
  readonly profile: 'stepBack' | 'hold' | 'advance';
}

/** What is remembered of reading series under one profile. */
export interface ReadingRecord {
  /** Level of the next round, from 1. */
  readonly level: number;
  /** Oldest first. */
  readonly answers: readonly ReadingAnswer[];
}

/** Older answers than these say little about how somebody reads today. */
const REMEMBERED = 120;
const TRUTHS = ['ready', 'notReady', 'fell'];
const CHOICES = ['stepBack', 'hold', 'advance'];

function isAnswer(value: unknown): value is ReadingAnswer {
  const { truth, choice, accepted, profile } = (value ?? {}) as Record<string, unknown>;
  const named = TRUTHS.includes(String(truth)) && CHOICES.includes(String(choice));
  return named && CHOICES.includes(String(profile)) && typeof accepted === 'boolean';
}

function isRecord(value: unknown): value is ReadingRecord {
  const { level, answers } = (value ?? {}) as Record<string, unknown>;
  const levelled = Number.isInteger(level) && Number(level) >= 1 && Number(level) <= 5;
  return levelled && Array.isArray(answers) && answers.every(isAnswer);
}

/** What the key of each profile’s record begins with. */
export const SERIES_KEY = 'holdpoint:series:';

/** The series read under one profile. */
export function seriesRead(profile: string): Preference<ReadingRecord> {
  return {
    key: `${SERIES_KEY}${profile}`,
    usual: { level: 1, answers: [] },
    parse(text) {
      const found: unknown = JSON.parse(text);
      return isRecord(found) ? found : null;
    },
    order: (a, b) => a.answers.length - b.answers.length || a.level - b.level,
    write: ({ level, answers }) => JSON.stringify({ level, answers: answers.slice(-REMEMBERED) }),
  };
}
