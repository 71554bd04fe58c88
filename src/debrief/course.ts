import {
  type Action,
  act,
  type DiaryDay,
  type Ending,
  type Episode,
  GMI_STAGES,
  startEpisode,
  type Track,
} from '../simulator/index.ts';

/** Days on one stage of imagery, or one rung of the touch ladder. */
export interface Span {
  readonly track: Track;
  /** Index of the stage, or the rung. */
  readonly step: number;
  readonly from: number;
  /** First day no longer on it. */
  readonly to: number;
}

/** Mean of the pain recorded in one week, NRS; null when nothing was written. */
export interface WeekPain {
  /** 1 is the first. */
  readonly week: number;
  readonly pain: number | null;
  readonly days: number;
}

/** A course of treatment in small: what is drawn of it, alone or beside another. */
export interface Course {
  readonly lastDay: number;
  readonly ending: Ending | null;
  readonly visits: number;
  readonly pain: readonly WeekPain[];
  /** Ability to use the limb, 0 to 100, as the model has it. */
  readonly function: readonly { readonly day: number; readonly value: number }[];
  readonly spans: readonly Span[];
}

const DAYS_A_WEEK = 7;

export function weekOf(day: number): number {
  return Math.floor(day / DAYS_A_WEEK) + 1;
}

export function diaryOf(episode: Episode): readonly DiaryDay[] {
  return episode.entries.flatMap((entry) => (entry.type === 'diary' ? [entry.row] : []));
}

function weekPain(rows: readonly DiaryDay[], week: number): WeekPain {
  const rated = rows
    .filter((row) => weekOf(row.day) === week)
    .map((row) => row.painAverage)
    .filter((pain) => pain !== null);
  const sum = rated.reduce((total, pain) => total + pain, 0);
  return { week, pain: rated.length === 0 ? null : sum / rated.length, days: rated.length };
}

export function weeklyPain(diary: readonly DiaryDay[]): readonly WeekPain[] {
  const weeks = diary.length === 0 ? 0 : weekOf(diary.at(-1)?.day ?? 0);
  return Array.from({ length: weeks }, (_, index) => weekPain(diary, index + 1));
}

/** The step that each action leaves a track on: null = not running, undefined = unchanged. */
function stepAfter(action: Action, track: Track): number | null | undefined {
  if (action.kind === 'respond' && action.subject === 'stopEverything') return null;
  if (action.kind === 'planGmi' && track === 'gmi') {
    return action.decision === 'stop' ? null : GMI_STAGES.indexOf(action.stage);
  }
  if (action.kind === 'planTouch' && track === 'touch') {
    return action.decision === 'stop' ? null : action.rung;
  }
  return undefined;
}

function trackSpans(episode: Episode, track: Track): readonly Span[] {
  const changes: { from: number; step: number | null }[] = [];
  for (const entry of episode.entries) {
    if (entry.type !== 'action') continue;
    const step = stepAfter(entry.action, track);
    if (step === undefined || step === (changes.at(-1)?.step ?? null)) continue;
    changes.push({ from: entry.day, step });
  }
  return changes.flatMap(({ from, step }, index) => {
    const to = changes[index + 1]?.from ?? episode.day;
    return step === null || to <= from ? [] : [{ track, step, from, to }];
  });
}

/** Which stage and which texture were practised when. */
export function spansOf(episode: Episode): readonly Span[] {
  return [...trackSpans(episode, 'gmi'), ...trackSpans(episode, 'touch')];
}

/** The attempt played again, action by action, or null when this engine no longer gives the same. */
function playedAgain(episode: Episode): readonly Episode[] | null {
  const steps = [startEpisode(episode.setup)];
  for (const action of episode.actions) {
    const { episode: next, events } = act(steps.at(-1) as Episode, action);
    if (events.some((event) => event.type === 'refused')) return null;
    steps.push(next);
  }
  const same = JSON.stringify(steps.at(-1)?.entries) === JSON.stringify(episode.entries);
  return same ? steps : null;
}

const outOf100 = (share: number) => Math.round(share * 1000) / 10;

function functionOf(episode: Episode, steps: readonly Episode[] | null) {
  const ends = [
    { day: 0, value: outOf100(episode.setup.case.start.function) },
    { day: episode.day, value: outOf100(episode.patient.function) },
  ];
  if (!steps) return ends;
  const byDay = new Map(ends.slice(0, 1).map(({ day, value }) => [day, value]));
  for (const { day, patient } of steps) byDay.set(day, outOf100(patient.function));
  return [...byDay].map(([day, value]) => ({ day, value }));
}

/** Whether the engine on this device still plays the attempt as it was. */
export function canReplay(episode: Episode): boolean {
  return playedAgain(episode) !== null;
}

export function courseOf(episode: Episode): Course {
  return {
    lastDay: episode.day,
    ending: episode.ending,
    visits: episode.visit,
    pain: weeklyPain(diaryOf(episode)),
    function: functionOf(episode, playedAgain(episode)),
    spans: spansOf(episode),
  };
}

/** First and last recorded week's pain, NRS; null where there is none. */
export function painEnds(course: Course) {
  const known = course.pain.filter((week) => week.pain !== null);
  return { start: known[0]?.pain ?? null, end: known.at(-1)?.pain ?? null };
}

export function functionEnds(course: Course) {
  return {
    start: Math.round(course.function[0]?.value ?? 0),
    end: Math.round(course.function.at(-1)?.value ?? 0),
  };
}

/** Steps that a course came to by going up more than one, as `track step`. */
export function leapsIn(course: Course): ReadonlySet<string> {
  const highest: Record<Track, number> = { gmi: -1, touch: -1 };
  const leaps = new Set<string>();
  for (const { track, step } of course.spans) {
    if (step > highest[track] + 1) leaps.add(`${track} ${step}`);
    highest[track] = Math.max(highest[track], step);
  }
  return leaps;
}
