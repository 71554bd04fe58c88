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
  const { value } = episode.charts.care;
  return value === 'visiting' || value === 'answering' ? value : 'ended';
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

/** What the entries amount to, each kind in order. */
export function gather(entries: readonly TranscriptEntry[]) {
  const diary: DiaryDay[] = [];
  const findings: Finding[] = [];
  const said: Said[] = [];
  const decisions: DecisionMade[] = [];
  const actions: ActionTaken[] = [];
  for (const entry of entries) {
    if (entry.type === 'diary') diary.push(entry.row);
    else if (entry.type === 'finding') findings.push(entry.finding);
    else if (entry.type === 'said') said.push(entry.said);
    if (entry.type === 'action') {
      actions.push({ day: entry.day, visit: entry.visit, action: entry.action });
    }
    const decision = decisionIn(entry);
    if (decision) decisions.push(decision);
  }
  return { diary, findings, said, decisions, actions };
}

/** Everything the trainee may know now. */
export function observe(episode: Episode): Observation {
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
    ...gather(episode.entries),
    contact: episode.contact,
    charts: episode.charts,
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
