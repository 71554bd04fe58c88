import { type Action, type Episode, GMI_STAGES, type Track } from '../simulator/index.ts';

/** Days on one stage of imagery, or one rung of the touch ladder. */
export interface Span {
  readonly track: Track;
  /** Index of the stage, or the rung. */
  readonly step: number;
  readonly from: number;
  /** First day no longer on it. */
  readonly to: number;
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

/** Steps that a course came to by going up more than one, as `track step`. */
export function leapsIn({ spans }: { readonly spans: readonly Span[] }): ReadonlySet<string> {
  const highest: Record<Track, number> = { gmi: -1, touch: -1 };
  const leaps = new Set<string>();
  for (const { track, step } of spans) {
    if (step > highest[track] + 1) leaps.add(`${track} ${step}`);
    highest[track] = Math.max(highest[track], step);
  }
  return leaps;
}
