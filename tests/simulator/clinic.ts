import { silentTracks } from '../../src/simulator/clinical/impliedHold.ts';
import { NO_PLAN, planAfter } from '../../src/simulator/clinical/plan.ts';
import { minutesFor } from '../../src/simulator/episode/costs.ts';
import { type CaseNotes, notesOf } from '../../src/simulator/scoring/notes.ts';
import {
  type Action,
  type CaseFace,
  type ContactKind,
  type DiaryDay,
  type Ending,
  type Finding,
  type NewSign,
  type Plan,
  type Response,
  TRACKS,
  type Track,
  type Transcript,
  type TranscriptEntry,
  type VisitMode,
} from '../../src/simulator/types.ts';
import { quietDay } from './days.ts';

export * from './days.ts';
export * from './deeds.ts';

/** Something done at a visit, with what it brought to light; a plan may depend on the one in force. */
export type Deed =
  | Action
  | ((plan: Plan) => Action)
  | { readonly action: Action; readonly found: Pick<Finding, 'values' | 'variant'> };

/** A day at home: whatever is not said is as on a quiet day. */
export type Day = Partial<DiaryDay>;

const FACE: CaseFace = {
  caseId: 'anybody',
  ageYears: 46,
  limb: 'hand',
  affectedSide: 'right',
  dominantSide: 'right',
  skinTone: 'III',
  durationWeeks: 10,
  maxWeeks: 30,
  touchLadder: ['silk', 'cotton', 'softTowel', 'denim', 'workGlove'],
  goals: [],
  thermalGoals: [],
};

/** A course of treatment told in order; every method returns the course. */
export interface Course {
  /** A visit today: what was asked, examined, said and decided, in that order. */
  visit(...deeds: readonly Deed[]): Course;
  /** So many days at home until the next visit, quiet unless told otherwise. */
  home(days: number, how?: Day | ((index: number) => Day)): Course;
  /** The patient gets in touch today, and what is answered. */
  calls(kind: ContactKind, newSigns: readonly NewSign[], ...answers: readonly Response[]): Course;
  ends(ending: Ending): Course;
  readonly transcript: Transcript;
  readonly notes: CaseNotes;
}

/** Opens a chart: `clinic().visit(…).home(7).visit(…)`. */
export function clinic(face: Partial<CaseFace> = {}): Course {
  const entries: TranscriptEntry[] = [];
  let day = 0;
  let visit = 0;
  let plan = NO_PLAN;
  let decided: readonly Track[] = TRACKS;

  function impliedHolds() {
    const silent = silentTracks(plan, (track) => decided.includes(track));
    return silent.map((track) => ({ type: 'impliedHold', day, visit, track }) as const);
  }

  /** Ending a visit without a word on a running track is an implied hold. */
  function leave(): void {
    entries.push(...impliedHolds());
    decided = TRACKS;
  }

  function act(action: Action): void {
    const { kind } = action;
    const subject = 'subject' in action ? action.subject : null;
    entries.push({ type: 'action', day, visit, action, minutes: minutesFor(kind, subject) });
    if (kind === 'planGmi') decided = [...decided, 'gmi'];
    if (kind === 'planTouch') decided = [...decided, 'touch'];
    plan = planAfter(plan, action, day);
  }

  function carryOut(deed: Deed): void {
    const told = typeof deed === 'function' ? deed(plan) : deed;
    const action = 'found' in told ? told.action : told;
    act(action);
    if ('found' in told) {
      const { kind, subject } = action as { kind: Finding['kind']; subject: string };
      entries.push({ type: 'finding', finding: { day, visit, kind, subject, ...told.found } });
    }
    if (action.kind === 'discharge') course.ends('discharged');
  }

  const course: Course = {
    visit(...deeds) {
      leave();
      visit += 1;
      const mode: VisitMode = 'clinic';
      entries.push({ type: 'visit', day, visit, mode, minutes: visit === 1 ? 60 : 45 });
      decided = [];
      for (const deed of deeds) carryOut(deed);
      return course;
    },
    home(days, how = {}) {
      leave();
      for (let index = 0; index < days; index += 1) {
        const said = typeof how === 'function' ? how(index) : how;
        entries.push({ type: 'diary', row: { ...quietDay(plan), ...said, day } });
        day += 1;
      }
      return course;
    },
    calls(kind, newSigns, ...answers) {
      leave();
      entries.push({ type: 'contact', contact: { day, kind, newSigns } });
      for (const subject of answers) act({ kind: 'respond', subject });
      entries.push({ type: 'contactEnds', day });
      return course;
    },
    ends(ending) {
      leave();
      entries.push({ type: 'ended', day, ending });
      return course;
    },
    get transcript(): Transcript {
      // A visit still open is closed on a copy: reading the chart changes nothing.
      const all = [...entries, ...impliedHolds()];
      return {
        protocolId: 'published_norms',
        rubricId: 'standard',
        mode: 'exam',
        face: { ...FACE, ...face },
        entries: all,
      };
    },
    get notes() {
      return notesOf(course.transcript);
    },
  };
  return course;
}
