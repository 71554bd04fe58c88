import { builtInPolicies, type HabitStrengths, mixedPolicy } from '../../src/clinicians/index.ts';
import type { Action, Observation, Policy, Protocol } from '../../src/simulator/index.ts';

/** A clinician of known skill, to see whether the score tells good from bad. */
export interface Clinician {
  readonly id: string;
  /** `habit` and `mixed` at full strength are what AUC calls bad; `graded` is in between; `trivial` must fail. */
  readonly group: 'expert' | 'nearly' | 'habit' | 'graded' | 'mixed' | 'trivial' | 'random';
  /** The single habit of `habit` and `graded`, how strong, and the mistakes that name it. */
  readonly habit: string | null;
  readonly strength: number;
  readonly codes: readonly string[];
  readonly make: (seed: number) => Policy;
}

export const STRENGTHS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Several habits at once, as real clinicians have them. */
const MIXTURES: Readonly<Record<string, HabitStrengths>> = {
  'hasty-unscreened': { rusher: 0.5, unscreened: 0.75 },
  harsh: { pusher: 0.75, 'no-support': 1, unasked: 0.5 },
  fearful: { overholder: 0.5, timid: 0.75, quitter: 0.5 },
  erratic: { rusher: 0.6, overholder: 0.6 },
  'all-sorts': {
    rusher: 0.5,
    skipper: 0.5,
    overholder: 0.5,
    pusher: 0.5,
    unscreened: 0.5,
    'no-support': 0.5,
    timid: 0.5,
    unasked: 0.5,
  },
};

/** Somebody good who slips now and then: all of the last a little. */
const NEARLY: HabitStrengths = Object.fromEntries(
  Object.keys(MIXTURES['all-sorts'] ?? {}).map((id) => [id, 0.05]),
);

const UNSAID = { reasons: [], confidence: 'unsure', note: '' } as const;

/** Starts both tracks and from then on makes one decision only, without asking or looking. */
function onlyEver(o: Observation, forward: boolean): readonly Action[] {
  if (o.phase === 'answering') {
    return [{ kind: 'respond', subject: forward ? 'continueUnchanged' : 'trimAndContinue' }];
  }
  const { gmi, touch } = o.plan;
  const stages = ['leftRight', 'imagery', 'mirror', 'function'] as const;
  const stage = gmi ? (stages[stages.indexOf(gmi.stage) + (forward ? 1 : 0)] ?? gmi.stage) : null;
  const top = o.face.touchLadder.length - 1;
  const rung = touch ? Math.min(top, touch.rung + (forward ? 1 : 0)) : 0;
  const move = (moved: boolean, running: boolean) =>
    !running ? 'start' : moved ? 'advance' : 'hold';
  return [
    {
      kind: 'planGmi',
      decision: move(stage !== gmi?.stage, gmi !== null),
      stage: stage ?? 'leftRight',
      imagesPerDay: 50,
      minutesPerDay: stage === null || stage === 'leftRight' ? 0 : 10,
      pictureSet: 'plain',
      instruction: 'standard',
      ...UNSAID,
    },
    {
      kind: 'planTouch',
      decision: move(rung !== touch?.rung, touch !== null),
      rung,
      phase: 'passive',
      minutes: 5,
      sessionsPerDay: 4,
      forceG: 10,
      site: 'border',
      discrimination: true,
      ...UNSAID,
    },
    { kind: 'endVisit', inDays: 7, mode: 'clinic' },
  ];
}

function trivial(id: string, forward: boolean): Clinician {
  const make = () => ({ id, decide: (o: Observation) => onlyEver(o, forward) });
  return { id, group: 'trivial', habit: null, strength: 1, codes: [], make };
}

/** Everybody who is scored, the expert first. */
export function clinicians(protocols: Readonly<Record<string, Protocol>>): readonly Clinician[] {
  const builtIn = builtInPolicies(protocols);
  const graded = builtIn
    .filter(({ codes }) => codes.length > 0)
    .flatMap(({ id, codes }) =>
      STRENGTHS.filter((strength) => strength > 0).map(
        (strength): Clinician => ({
          id: `${id} ${strength}`,
          group: strength === 1 ? 'habit' : 'graded',
          habit: id,
          strength,
          codes,
          make: (seed) => mixedPolicy(protocols, { [id]: strength }, seed),
        }),
      ),
    );
  const several = (
    id: string,
    group: 'nearly' | 'mixed',
    strengths: HabitStrengths,
  ): Clinician => ({
    id,
    group,
    habit: null,
    strength: 1,
    codes: [],
    make: (seed) => mixedPolicy(protocols, strengths, seed),
  });
  const plain = (id: 'expert' | 'random'): Clinician => {
    const found = builtIn.find((one) => one.id === id);
    if (!found) throw new Error(`no built-in policy ${id}`);
    return { id, group: id, habit: null, strength: 0, codes: [], make: found.make };
  };
  return [
    plain('expert'),
    several('slips-a-little', 'nearly', NEARLY),
    ...graded,
    ...Object.entries(MIXTURES).map(([id, strengths]) => several(id, 'mixed', strengths)),
    trivial('always-waits', false),
    trivial('always-advances', true),
    plain('random'),
  ];
}
