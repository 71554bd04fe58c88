import type {
  Contact,
  ContactKind,
  DiaryDay,
  DiaryNote,
  Episode,
  NewSign,
  Response,
  Severity,
} from '../simulator/index.ts';
import { weekOf } from './course.ts';
import type { MistakeGroup } from './groups.ts';

/** Something that stands out on the line of weeks. */
type Telling =
  | {
      readonly kind: 'mistake';
      readonly number: number;
      readonly code: string;
      readonly severity: Severity;
    }
  | {
      readonly kind: 'contact';
      readonly contact: ContactKind;
      readonly answers: readonly Response[];
    }
  | {
      readonly kind: 'event';
      readonly note: DiaryNote | null;
      readonly newSigns: readonly NewSign[];
    };
type Unlisted = Telling & { readonly day: number };
export type Mark = Unlisted & {
  /** Which line of the list tells it: those that say the same share one. */
  readonly moment: number;
};

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

function mistakeMarks({ number, code, severity, times }: MistakeGroup): readonly Unlisted[] {
  return times.map(({ day }) => ({ kind: 'mistake', day, number, code, severity }));
}

function otherMarks(episode: Episode): readonly Unlisted[] {
  return episode.entries.flatMap((entry): readonly Unlisted[] => {
    if (entry.type === 'contact') {
      const { day, kind } = entry.contact;
      return [{ kind: 'contact', day, contact: kind, answers: answersTo(entry.contact, episode) }];
    }
    if (entry.type !== 'diary' || !stands(entry.row, episode)) return [];
    const { day, note, newSigns } = entry.row;
    return [{ kind: 'event', day, note, newSigns }];
  });
}

/** Each mark with the number of its line, in order of the first time. */
function listed(marks: readonly Unlisted[]): readonly Mark[] {
  const lines = new Map<string, number>();
  return marks.map((mark) => {
    const { day: _day, ...said } = mark;
    const key = JSON.stringify(said);
    const moment = lines.get(key) ?? lines.size + 1;
    lines.set(key, moment);
    return { ...mark, moment };
  });
}

/** Mistakes, messages and life events in order of days. */
export function marksOf(episode: Episode, groups: readonly MistakeGroup[]): readonly Mark[] {
  const marks = [...otherMarks(episode), ...groups.flatMap(mistakeMarks)];
  return listed(marks.sort((a, b) => a.day - b.day));
}

/** Marks that say the same, told once in the list. */
export interface Moment {
  readonly number: number;
  /** The first of them. */
  readonly mark: Mark;
  /** Weeks in which it happened, each once. */
  readonly weeks: readonly number[];
}

/** What the list below the drawing tells, in order of the first time. */
export function momentsOf(marks: readonly Mark[]): readonly Moment[] {
  return [...Map.groupBy(marks, ({ moment }) => moment)].map(([number, same]) => ({
    number,
    mark: same[0] as Mark,
    weeks: [...new Set(same.map((mark) => weekOf(mark.day)))],
  }));
}
