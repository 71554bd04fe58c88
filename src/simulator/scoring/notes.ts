import { NO_PLAN, planAfter } from '../clinical/plan.ts';
import { morningOf } from '../clinical/readings.ts';
import type {
  Action,
  CaseFace,
  Contact,
  DecisionMade,
  DiaryDay,
  Ending,
  Finding,
  Morning,
  Plan,
  Transcript,
  VisitMode,
} from '../types.ts';
import { alarmDaysIn } from './alarmDays.ts';

/** An action with the plan that was in force before it and after it. */
export interface Step {
  readonly day: number;
  readonly visit: number;
  readonly action: Action;
  readonly minutes: number;
  readonly before: Plan;
  readonly after: Plan;
}

/** A decision on a track, with everything known when it was taken. */
export interface Decided extends DecisionMade {
  readonly before: Plan;
  readonly after: Plan;
  readonly known: Morning;
}

export interface VisitNote {
  readonly visit: number;
  readonly day: number;
  readonly mode: VisitMode;
  /** Plan at the end of the visit. */
  readonly plan: Plan;
}

/** A transcript read once: what detectors work on. Nothing hidden is in it. */
export interface CaseNotes {
  readonly face: CaseFace;
  readonly diary: readonly DiaryDay[];
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
  /** The steps by `kind` and by `kind.subject`. */
  readonly deeds: ReadonlyMap<string, readonly Step[]>;
  readonly visits: readonly VisitNote[];
  readonly decisions: readonly Decided[];
  readonly contacts: readonly { readonly contact: Contact; readonly answers: readonly Step[] }[];
  /** Days with signs that are not part of CRPS, as they first came to be known. */
  readonly alarmDays: readonly number[];
  readonly ending: Ending | null;
  readonly lastDay: number;
}

/** Mutable while the transcript is read. */
interface Reading {
  diary: DiaryDay[];
  findings: Finding[];
  steps: Step[];
  deeds: Map<string, Step[]>;
  visits: VisitNote[];
  decisions: Decided[];
  contacts: { contact: Contact; answers: Step[] }[];
  ending: Ending | null;
  plan: Plan;
  visitPlan: Plan;
  day: number;
}

/** Everything known now; one object for all decisions that were taken knowing the same. */
function knownNow(notes: Reading, face: CaseFace): Morning {
  const last = notes.decisions.at(-1)?.known;
  const same =
    last?.day === notes.day &&
    last.plan === notes.visitPlan &&
    last.diary.length === notes.diary.length &&
    last.findings.length === notes.findings.length;
  if (last && same) return last;
  return morningOf({
    diary: [...notes.diary],
    findings: [...notes.findings],
    plan: notes.visitPlan,
    day: notes.day,
    ladderTop: face.touchLadder.length - 1,
  });
}

function file(deeds: Reading['deeds'], name: string, step: Step): void {
  const before = deeds.get(name);
  if (before) before.push(step);
  else deeds.set(name, [step]);
}

function readAction(
  notes: Reading,
  face: CaseFace,
  entry: { day: number; visit: number; action: Action; minutes: number },
): void {
  const { day, visit, action, minutes } = entry;
  const before = notes.plan;
  const after = planAfter(before, action, day);
  const step: Step = { day, visit, action, minutes, before, after };
  notes.steps.push(step);
  file(notes.deeds, action.kind, step);
  if ('subject' in action) file(notes.deeds, `${action.kind}.${action.subject}`, step);
  if (action.kind === 'planGmi' || action.kind === 'planTouch') {
    const track = action.kind === 'planGmi' ? 'gmi' : 'touch';
    const { decision } = action;
    const known = knownNow(notes, face);
    notes.decisions.push({
      day,
      visit,
      track,
      decision,
      implied: false,
      action,
      before,
      after,
      known,
    });
  }
  notes.plan = after;
  if (action.kind === 'respond') {
    // An answer between visits: the last visit ended with the plan it had.
    notes.contacts.at(-1)?.answers.push(step);
    return;
  }
  const last = notes.visits.at(-1);
  if (last && last.visit === visit)
    notes.visits[notes.visits.length - 1] = { ...last, plan: after };
}

/** Reads a transcript. */
export function notesOf(transcript: Transcript): CaseNotes {
  const { face } = transcript;
  const notes: Reading = {
    diary: [],
    findings: [],
    steps: [],
    deeds: new Map(),
    visits: [],
    decisions: [],
    contacts: [],
    ending: null,
    plan: NO_PLAN,
    visitPlan: NO_PLAN,
    day: 0,
  };
  for (const entry of transcript.entries) {
    if (entry.type === 'visit') {
      notes.day = entry.day;
      notes.visitPlan = notes.plan;
      notes.visits.push({ visit: entry.visit, day: entry.day, mode: entry.mode, plan: notes.plan });
    } else if (entry.type === 'diary') notes.diary.push(entry.row);
    else if (entry.type === 'finding') notes.findings.push(entry.finding);
    else if (entry.type === 'action') readAction(notes, face, entry);
    else if (entry.type === 'impliedHold') {
      // What nobody decided on the day that treatment ended is no decision.
      if (notes.steps.at(-1)?.action.kind === 'discharge') continue;
      const { day, visit, track } = entry;
      const [before, known] = [notes.plan, knownNow(notes, face)];
      notes.decisions.push({
        day,
        visit,
        track,
        decision: 'hold',
        implied: true,
        action: null,
        before,
        after: before,
        known,
      });
    } else if (entry.type === 'contact') {
      notes.day = entry.contact.day;
      notes.contacts.push({ contact: entry.contact, answers: [] });
    } else if (entry.type === 'ended') {
      notes.ending = entry.ending;
      notes.day = entry.day;
    }
  }
  const { diary, findings, steps, deeds, visits, decisions, contacts, ending } = notes;
  const lastDay = Math.max(notes.day, (diary.at(-1)?.day ?? -1) + 1);
  const alarmDays = alarmDaysIn(notes);
  return {
    face,
    diary,
    findings,
    steps,
    deeds,
    visits,
    decisions,
    contacts,
    alarmDays,
    ending,
    lastDay,
  };
}
