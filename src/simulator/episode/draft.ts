import { type CareEvent, type FlareEvent, moveCare, moveFlare } from '../machines/chart.ts';
import type { Room } from '../patient/answers.ts';
import { luckOf } from '../random.ts';
import type { Action, Ending, EpisodeEvent, Finding, TranscriptEntry } from '../types.ts';
import type { Episode } from './episode.ts';
import { type Gathered, gather, gatherEntry } from './observe.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An episode being changed by one action, private to that action; `finish` makes it an Episode. */
export interface Draft extends Writable<Omit<Episode, 'entries' | 'actions' | 'doneThisVisit'>> {
  entries: TranscriptEntry[];
  actions: Action[];
  doneThisVisit: string[];
  /** What happens, for whoever listens; null where nobody does. */
  events: EpisodeEvent[] | null;
  /** The entries by kind, kept up as they are logged. */
  gathered: Gathered;
}

export function draftOf(episode: Episode, events: EpisodeEvent[] | null = null): Draft {
  return {
    ...episode,
    entries: [...episode.entries],
    actions: [...episode.actions],
    doneThisVisit: [...episode.doneThisVisit],
    events,
    gathered: gather(episode.entries),
  };
}

export function finish(draft: Draft): Episode {
  const { events: _events, gathered: _gathered, ...episode } = draft;
  return episode;
}

export function log(draft: Draft, entry: TranscriptEntry): void {
  draft.entries.push(entry);
  gatherEntry(draft.gathered, entry);
  draft.events?.push({ type: 'entry', entry });
}

export function say(
  draft: Draft,
  code: string,
  params: Record<string, string | number> = {},
): void {
  log(draft, { type: 'said', said: { day: draft.day, code, params } });
}

export function find(
  draft: Draft,
  kind: Finding['kind'],
  subject: string,
  reply: Pick<Finding, 'variant' | 'values'>,
): void {
  const { day, visit } = draft;
  const { variant, values } = reply;
  log(draft, { type: 'finding', finding: { day, visit, kind, subject, variant, values } });
}

export function tellCare(draft: Draft, event: CareEvent): void {
  draft.charts = { ...draft.charts, care: moveCare(draft.charts.care, event) };
}

export function tellFlare(draft: Draft, event: FlareEvent): void {
  draft.charts = { ...draft.charts, flare: moveFlare(draft.charts.flare, event) };
}

export function end(draft: Draft, ending: Ending): void {
  draft.ending = ending;
  tellCare(draft, 'end');
  log(draft, { type: 'ended', day: draft.day, ending });
}

export function roomOf(draft: Draft): Room {
  return {
    state: draft.patient,
    patient: draft.setup.case,
    plan: draft.plan,
    luck: luckOf(draft.setup.seed, draft.setup.case.id),
    day: draft.day,
    visit: draft.visit,
  };
}
