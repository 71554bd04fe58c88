import {
  adviceFor,
  type Contact,
  type DecisionMade,
  type DiaryDay,
  type Episode,
  type Observation,
  observe,
  type Plan,
  type Response,
  TRACKS,
} from '../simulator/index.ts';
import { type Span, weekOf } from './course.ts';
import type { MistakeGroup } from './groups.ts';

/** Days on which the diary stood a point or more above where the step began. */
export interface FlareSpan {
  readonly from: number;
  readonly to: number;
  /** All of it as the profile expects of a new step. */
  readonly inBand: boolean;
}

/** Something that stands out on the line of weeks. */
export type Mark = { readonly day: number } & (
  | { readonly kind: 'mistake'; readonly group: MistakeGroup; readonly correctedDay: number | null }
  | { readonly kind: 'contact'; readonly contact: Contact; readonly answers: readonly Response[] }
  | { readonly kind: 'event'; readonly row: DiaryDay }
);

/** The plan as far as reading a flare needs it, on the morning of a day. */
function planOn(day: number, spans: readonly Span[], plan: Plan): Plan {
  const since = (track: Span['track']) =>
    spans.find((span) => span.track === track && span.from < day && day <= span.to)?.from ?? null;
  return { ...plan, gmi: null, touch: null, gmiSince: since('gmi'), touchSince: since('touch') };
}

function flareBefore(day: number, seen: Observation, episode: Episode, spans: readonly Span[]) {
  const visitPlan = planOn(day, spans, seen.plan);
  return adviceFor({ ...seen, day, visitPlan }, episode.setup.protocol).readings.flare;
}

/** Flares as the profile in force read them, day by day. */
export function flaresOf(episode: Episode, spans: readonly Span[]): readonly FlareSpan[] {
  const seen = observe(episode);
  const flares: FlareSpan[] = [];
  for (let day = 1; day <= episode.day; day += 1) {
    const { active, inBand } = flareBefore(day, seen, episode, spans);
    if (!active) continue;
    const last = flares.at(-1);
    // Read on the morning after: the flare itself was the day before.
    if (last?.to === day - 1) {
      flares[flares.length - 1] = { ...last, to: day, inBand: last.inBand && inBand };
    } else flares.push({ from: day - 1, to: day, inBand });
  }
  return flares;
}

function answersTo(contact: Contact, episode: Episode): readonly Response[] {
  return episode.entries.flatMap((entry) =>
    entry.type === 'action' && entry.day === contact.day && entry.action.kind === 'respond'
      ? [entry.action.subject]
      : [],
  );
}

function stands(row: DiaryDay, episode: Episode): boolean {
  const ofTheCase = episode.setup.case.events.map((event) => event.note);
  return row.newSigns.length > 0 || (row.note !== null && ofTheCase.includes(row.note));
}

/** Mistakes, messages and life events in order of days. */
export function marksOf(episode: Episode, groups: readonly MistakeGroup[]): readonly Mark[] {
  const mistakes = groups.flatMap((group) =>
    group.times.map(
      ({ day, correctedDay }): Mark => ({ kind: 'mistake', day, group, correctedDay }),
    ),
  );
  const others = episode.entries.flatMap((entry): readonly Mark[] => {
    if (entry.type === 'contact') {
      const { contact } = entry;
      return [{ kind: 'contact', day: contact.day, contact, answers: answersTo(contact, episode) }];
    }
    if (entry.type !== 'diary' || !stands(entry.row, episode)) return [];
    return [{ kind: 'event', day: entry.row.day, row: entry.row }];
  });
  return [...others, ...mistakes].sort((a, b) => a.day - b.day);
}

/** One week of the course, for the table behind the drawing. */
export interface WeekRow {
  readonly week: number;
  readonly pain: number | null;
  readonly decisions: readonly DecisionMade[];
  readonly marks: readonly Mark[];
  /** What was practised at the end of the week, a step for each track or null. */
  readonly steps: Readonly<Record<Span['track'], number | null>>;
}

function stepOn(day: number, track: Span['track'], spans: readonly Span[]): number | null {
  const on = spans.find((span) => span.track === track && span.from <= day && day < span.to);
  return on?.step ?? null;
}

export function weekRows(
  course: {
    readonly pain: readonly { readonly week: number; readonly pain: number | null }[];
    readonly spans: readonly Span[];
    readonly lastDay: number;
  },
  decisions: readonly DecisionMade[],
  marks: readonly Mark[],
): readonly WeekRow[] {
  const weeks = weekOf(course.lastDay);
  return Array.from({ length: weeks }, (_, index) => {
    const week = index + 1;
    const lastDay = Math.min(week * 7, course.lastDay) - 1;
    const [gmi, touch] = TRACKS.map((track) => stepOn(lastDay, track, course.spans));
    return {
      week,
      pain: course.pain[index]?.pain ?? null,
      decisions: decisions.filter((one) => weekOf(one.day) === week),
      marks: marks.filter((mark) => weekOf(mark.day) === week),
      steps: { gmi: gmi ?? null, touch: touch ?? null },
    };
  });
}

/** Marks that would lie on one another, set in rows: each keeps `gap` pixels from its neighbours. */
export function rowsFor(positions: readonly number[], gap: number): readonly number[] {
  const ends: number[] = [];
  return positions.map((x) => {
    const free = ends.findIndex((end) => x - end >= gap);
    const row = free === -1 ? ends.length : free;
    ends[row] = x;
    return row;
  });
}
