import { morningOf } from '../clinical/readings.ts';
import type {
  ActionKind,
  ActionTaken,
  DecisionMade,
  DiaryDay,
  Finding,
  Morning,
  Observation,
  Phase,
  Said,
  Transcript,
  TranscriptEntry,
} from '../types.ts';
import { type Episode, faceOf } from './episode.ts';

function phaseOf(episode: Episode): Phase {
  const { care } = episode.charts;
  return care === 'away' ? 'ended' : care;
}

function decisionIn(entry: TranscriptEntry): DecisionMade | null {
  if (entry.type === 'impliedHold') {
    const { day, visit, track } = entry;
    return { day, visit, track, decision: 'hold', implied: true, action: null };
  }
  if (entry.type !== 'action') return null;
  const { day, visit, action } = entry;
  if (action.kind !== 'planGmi' && action.kind !== 'planTouch') return null;
  const track = action.kind === 'planGmi' ? 'gmi' : 'touch';
  return { day, visit, track, decision: action.decision, implied: false, action };
}

/** What the entries of a transcript amount to, each kind in order. */
export interface Gathered {
  readonly diary: DiaryDay[];
  readonly findings: Finding[];
  readonly said: Said[];
  readonly decisions: DecisionMade[];
  readonly actions: ActionTaken[];
  readonly lastDone: Partial<Record<ActionKind, Record<string, number>>>;
}

function noteDone({ lastDone }: Gathered, kind: ActionKind, subject: string, day: number): void {
  const ofKind = lastDone[kind] ?? {};
  ofKind[subject] = day;
  lastDone[kind] = ofKind;
}

/** Adds one entry to what has been gathered. */
export function gatherEntry(gathered: Gathered, entry: TranscriptEntry): void {
  if (entry.type === 'diary') gathered.diary.push(entry.row);
  else if (entry.type === 'finding') gathered.findings.push(entry.finding);
  else if (entry.type === 'said') gathered.said.push(entry.said);
  else if (entry.type === 'action') {
    const { day, visit, action } = entry;
    gathered.actions.push({ day, visit, action });
    if ('subject' in action) noteDone(gathered, action.kind, action.subject, day);
  }
  const decision = decisionIn(entry);
  if (decision) gathered.decisions.push(decision);
}

/** What the entries amount to. */
export function gather(entries: readonly TranscriptEntry[]): Gathered {
  const gathered: Gathered = {
    diary: [],
    findings: [],
    said: [],
    decisions: [],
    actions: [],
    lastDone: {},
  };
  for (const entry of entries) gatherEntry(gathered, entry);
  return gathered;
}

/** What the rules of the clinic read at the visit that is open, or was last. */
export function morningIn(episode: Episode, { diary, findings }: Gathered): Morning {
  const { day, visitPlan: plan, setup } = episode;
  const ladderTop = setup.case.touchLadder.length - 1;
  return morningOf({ day, diary, plan, findings, ladderTop });
}

/** Everything the trainee may know now. */
export function observe(episode: Episode): Observation {
  const gathered = gather(episode.entries);
  return observeWith(episode, gathered, morningIn(episode, gathered));
}

/** The same for whoever has the entries gathered and the morning read already. */
export function observeWith(episode: Episode, gathered: Gathered, morning: Morning): Observation {
  const { diary, findings, said, decisions, actions, lastDone } = gathered;
  return {
    day: episode.day,
    week: Math.floor(episode.day / 7) + 1,
    phase: phaseOf(episode),
    visit: episode.visit,
    visitMode: episode.visitMode,
    minutesLeft: episode.minutesLeft,
    minutesBudget: episode.minutesBudget,
    mode: episode.setup.mode,
    protocolId: episode.setup.protocol.id,
    face: faceOf(episode.setup.case),
    plan: episode.plan,
    visitPlan: episode.visitPlan,
    morning,
    diary,
    findings,
    said,
    decisions,
    actions,
    lastDone,
    contact: episode.contact,
    flare: episode.charts.flare,
    ending: episode.ending,
  };
}

/** Everything given and done, in order: what scoring reads. */
export function transcript(episode: Episode): Transcript {
  return {
    protocolId: episode.setup.protocol.id,
    rubricId: episode.setup.rubric.id,
    mode: episode.setup.mode,
    face: faceOf(episode.setup.case),
    entries: episode.entries,
  };
}
