import { keepText, keptData } from './keptText.ts';

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

const keyOf = (profile: string) => `holdpoint:series:${profile}`;
/** Older answers than these say little about how somebody reads today. */
const REMEMBERED = 120;
const TRUTHS = ['ready', 'notReady', 'fell'];
const CHOICES = ['stepBack', 'hold', 'advance'];

/** Checked by hand: a schema library would be a good part of what the page loads. */
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

export function readingRecord(profile: string): ReadingRecord {
  const found = keptData(keyOf(profile));
  return isRecord(found) ? found : { level: 1, answers: [] };
}

/** @returns false where the browser keeps nothing */
export function keepReading(profile: string, record: ReadingRecord): boolean {
  const answers = record.answers.slice(-REMEMBERED);
  return keepText(keyOf(profile), JSON.stringify({ level: record.level, answers }));
}
