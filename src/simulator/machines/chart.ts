import { type AnyStateNode, type EventFrom, initialTransition, transition } from 'xstate';
import {
  type CarePlace,
  DECISIONS,
  type Decision,
  type FlarePlace,
  GMI_STAGES,
  type Targets,
  type Track,
} from '../types.ts';
import { careEpisodeMachine } from './careEpisodeMachine.ts';
import { flareMachine } from './flareMachine.ts';
import { gmiMachine } from './gmiMachine.ts';
import { touchMachine } from './touchMachine.ts';

/** The statecharts by name, for whoever draws or walks them. */
export const MACHINES = {
  care: careEpisodeMachine,
  gmi: gmiMachine,
  touch: touchMachine,
  flare: flareMachine,
} as const;

export type CareEvent = EventFrom<typeof careEpisodeMachine>['type'];
export type FlareEvent = EventFrom<typeof flareMachine>['type'];

/** Where visits and flare stand before the first visit. */
export const AT_START: { readonly care: CarePlace; readonly flare: FlarePlace } = {
  care: initialTransition(careEpisodeMachine)[0].value,
  flare: initialTransition(flareMachine)[0].value,
};

/**
 * A chart without context, as a table that is filled as it is asked: XState's `transition()` costs more
 * than a day of physics, and there are only as many answers as places times events.
 */
function tableOf<Place extends string, Event extends string>(
  next: (from: Place, event: Event) => Place,
): (from: Place, event: Event) => Place {
  const known = new Map<string, Place>();
  return (from, event) => {
    const asked = `${from} ${event}`;
    const place = known.get(asked) ?? next(from, event);
    known.set(asked, place);
    return place;
  };
}

/** Moves the care episode by one event; one that it does not know in that place changes nothing. */
export const moveCare = tableOf((from: CarePlace, type: CareEvent): CarePlace => {
  const place = careEpisodeMachine.resolveState({ value: from });
  return transition(careEpisodeMachine, place, { type })[0].value;
});

/** Moves the flare chart by one event; one that it does not know in that place changes nothing. */
export const moveFlare = tableOf((from: FlarePlace, type: FlareEvent): FlarePlace => {
  return transition(flareMachine, flareMachine.resolveState({ value: from }), { type })[0].value;
});

/** A track's chart where its plan stands: on a stage or rung, or, at null, on none. */
export function ladderSnapshot(track: Track, step: number | null) {
  if (track === 'touch') {
    const value = step === null ? 'idle' : 'practising';
    return touchMachine.resolveState({ value, context: { rung: step } });
  }
  const stage = step === null ? undefined : GMI_STAGES[step];
  return gmiMachine.resolveState({ value: stage ? { practising: stage } : 'idle' });
}

/** The decisions that a track listens to while it is practised, or while it is not. */
export function decisionsHeard(track: Track, practised: boolean): readonly Decision[] {
  const place = MACHINES[track].getStateNodeById(`${track}.${practised ? 'practising' : 'idle'}`);
  const listening: readonly AnyStateNode[] = [place, ...Object.values<AnyStateNode>(place.states)];
  return DECISIONS.filter((decision) => listening.some((one) => one.transitions.has(decision)));
}

/** Asked at every offer, so found by a number rather than a text: steps of the ladder, then the place. */
const TARGETS: Record<Track, Map<number, Targets>> = { gmi: new Map(), touch: new Map() };

/**
 * Where each decision may lead, asked of the track's chart once for each place.
 *
 * @param from where practice stands, 0 the first step; null where the track is not practised
 * @param steps how many steps the ladder has
 */
export function targetsFrom(track: Track, from: number | null, steps: number): Targets {
  const asked = steps * (steps + 1) + (from ?? steps);
  const known = TARGETS[track].get(asked);
  if (known) return known;
  const chart = ladderSnapshot(track, from);
  const upwards = Array.from({ length: steps }, (_, to) => to);
  const targets = Object.fromEntries(
    decisionsHeard(track, from !== null).map((type) => {
      const open = upwards.filter((to) => chart.can({ type, to }));
      return [type, type === 'stepBack' ? open.reverse() : open];
    }),
  );
  TARGETS[track].set(asked, targets);
  return targets;
}
