import { adviceFor, type Observation, type Plan, type Protocol } from '../../../simulator/index.ts';
import { allWeeks, diaryOf, stageBegan, TODAY, type Week, weekKey } from './weeks.ts';

/** What a profile accepts in one week of the figure, and the engine's reasons. */
export interface Accepted {
  decisions: readonly string[];
  because: readonly string[];
}

function planIn(week: Week): Plan {
  return {
    gmi: {
      stage: 'leftRight',
      imagesPerDay: 50,
      minutesPerDay: 10,
      pictureSet: 'plain',
      instruction: 'standard',
    },
    touch: null,
    gmiSince: stageBegan(week),
    touchSince: null,
    painLimitRise: 2,
    flarePlan: true,
    pacingPlan: true,
    goals: true,
    noPainRule: false,
    activity: 'gradedUse',
    psychology: false,
    thermal: null,
    thermalSince: null,
    ownBaseline: false,
  };
}

/** Asks the simulator, with the same rules that judge decisions in the clinic. */
export function acceptedIn(week: Week, protocol: Protocol): Accepted {
  // Advice reads the diary, the findings, the plan, the day and the touch ladder, and no more.
  const known = {
    day: TODAY,
    diary: diaryOf(week),
    findings: [],
    visitPlan: planIn(week),
    face: { touchLadder: [] },
  } as unknown as Observation;
  const advice = adviceFor(known, protocol).gmi;
  if (!advice) throw new Error('The figure has a week without left/right practice.');
  return { decisions: advice.decisions, because: advice.because };
}

/** The answers for every week that can be set, so that no engine has to travel with the page. */
export function allAccepted(protocol: Protocol): Record<string, Accepted> {
  return Object.fromEntries(allWeeks().map((week) => [weekKey(week), acceptedIn(week, protocol)]));
}
