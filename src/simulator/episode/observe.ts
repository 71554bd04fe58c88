import type {
  ActionTaken,
  DecisionMade,
  DiaryDay,
  Finding,
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
}

/** Adds one entry to what has been gathered. */
export function gatherEntry(gathered: Gathered, entry: TranscriptEntry): void {
  if (entry.type === 'diary') gathered.diary.push(entry.row);
  else if (entry.type === 'finding') gathered.findings.push(entry.finding);
  else if (entry.type === 'said') gathered.said.push(entry.said);
  else if (entry.type === 'action') {
    gathered.actions.push({ day: entry.day, visit: entry.visit, action: entry.action });
  }
  const decision = decisionIn(entry);
  if (decision) gathered.decisions.push(decision);
}

/**
 * Gathered last, and the entries it came from, which never change once handed out. Only the last: a
 * WeakMap would hold on to everything gathered until the collector's next full round.
 */
let last: { readonly entries: readonly TranscriptEntry[]; readonly gathered: Gathered } | null =
  null;

export function keepGathered(entries: readonly TranscriptEntry[], gathered: Gathered): void {
  last = { entries, gathered };
}

/** What the entries amount to. Not to be changed by whoever asks. */
export function gather(entries: readonly TranscriptEntry[]): Gathered {
  if (last?.entries === entries) return last.gathered;
  const gathered: Gathered = { diary: [], findings: [], said: [], decisions: [], actions: [] };
  for (const entry of entries) gatherEntry(gathered, entry);
  keepGathered(entries, gathered);
  return gathered;
}

/** Everything the trainee may know now. */
export function observe(episode: Episode): Observation {
  return observeWith(episode, gather(episode.entries));
}

/** The same for whoever has the entries gathered already. */
export function observeWith(episode: Episode, gathered: Gathered): Observation {
  const { diary, findings, said, decisions, actions } = gathered;
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
    diary,
    findings,
    said,
    decisions,
    actions,
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
