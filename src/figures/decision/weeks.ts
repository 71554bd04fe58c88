import type { DiaryDay, LeftRightResult, NewSign } from '../../simulator/index.ts';

/** What may be set in the figure, with the words on its controls. */
export const CHOICES = {
  gate: {
    legend: 'Left/right results',
    options: {
      notMet: 'Rising, three of the last seven days over the line',
      met: 'Six of the last seven days over the line',
      metLong: 'Over the line for more than two weeks',
      plateau: 'Flat at 77% for four weeks',
      fell: 'Good until three days ago, then ten points and more lower',
    },
  },
  pain: {
    legend: 'Pain, usually about 5',
    options: {
      usual: 'As usual',
      twoDays: 'Up by 1.5 for two days',
      fiveDays: 'Up by 1.5 for five days',
      high: 'Up by 3 for four days',
    },
  },
  since: {
    legend: 'This stage began',
    options: { nine: 'Nine days ago', thirtyFive: 'Five weeks ago' },
  },
  signs: {
    legend: 'Anything new on the limb?',
    options: { none: 'Nothing new', infection: 'Fever and spreading redness since yesterday' },
  },
  life: {
    legend: 'The week outside practice',
    options: { quiet: 'Quiet', fall: 'A fall three days ago, nothing injured' },
  },
} as const;

export type Group = keyof typeof CHOICES;
export type Week = { [G in Group]: keyof (typeof CHOICES)[G]['options'] };

export const FIRST_WEEK: Week = {
  gate: 'met',
  pain: 'twoDays',
  since: 'nine',
  signs: 'none',
  life: 'quiet',
};

/** The visit's morning, days from an arbitrary start. */
export const TODAY = 60;
export const USUAL_PAIN = 5;
const PICTURES_A_HAND = 25;
const WOBBLE = [0, 0.2, -0.2, 0.1, -0.1, 0.2, -0.2];
const DAYS_SINCE = { nine: 9, thirtyFive: 35 } as const;

/** Some results need longer than nine days. */
export function isPossible(week: Week): boolean {
  return week.since === 'thirtyFive' || (week.gate !== 'metLong' && week.gate !== 'plateau');
}

export function stageBegan(week: Week): number {
  return TODAY - DAYS_SINCE[week.since];
}

export function weekKey(week: Week): string {
  return [week.gate, week.pain, week.since, week.signs, week.life].join(' ');
}

/** All weeks that can be set, in the order of the controls. */
export function allWeeks(): Week[] {
  const keys = <G extends Group>(group: G) => Object.keys(CHOICES[group].options) as Week[G][];
  return keys('gate')
    .flatMap((gate) => keys('pain').map((pain) => ({ gate, pain })))
    .flatMap((week) => keys('since').map((since) => ({ ...week, since })))
    .flatMap((week) => keys('signs').map((signs) => ({ ...week, signs })))
    .flatMap((week) => keys('life').map((life) => ({ ...week, life })))
    .filter(isPossible);
}

/** Right answers of 50, `ago` days before today (1 = yesterday). */
function rightAnswers(gate: Week['gate'], ago: number): number {
  const turn = (values: readonly number[]) => values[ago % values.length] ?? 0;
  if (gate === 'notMet') return ago <= 7 ? turn([38, 41, 39, 38, 40, 38, 41]) : turn([33, 32]);
  if (gate === 'met') return ago <= 7 ? turn([42, 43, 41, 44, 38, 42, 43]) : turn([34, 35]);
  if (gate === 'metLong') return ago <= 20 ? turn([43, 42, 44]) : turn([35, 34]);
  if (gate === 'plateau') return turn([38, 39, 38, 39, 40, 37, 39]);
  return ago <= 3 ? turn([37, 36]) : turn([44, 43]);
}

function leftRight(gate: Week['gate'], ago: number): LeftRightResult {
  const right = rightAnswers(gate, ago);
  const hand = (correct: number) => ({ shown: PICTURES_A_HAND, correct, meanS: 2.2, sdS: 0.7 });
  return {
    affected: hand(Math.floor(right / 2)),
    unaffected: hand(Math.ceil(right / 2)),
    meanS: 2.2,
    medianS: 2.1,
  };
}

function rise(pain: Week['pain'], ago: number): number {
  const [days, points] = { usual: [0, 0], twoDays: [2, 1.5], fiveDays: [5, 1.5], high: [4, 3] }[
    pain
  ] as [number, number];
  return ago <= days ? points : 0;
}

function dayBefore(week: Week, ago: number): DiaryDay {
  const practised = TODAY - ago >= stageBegan(week);
  const up = rise(week.pain, ago);
  const painAverage = USUAL_PAIN + (up > 0 ? up : (WOBBLE[ago % WOBBLE.length] ?? 0));
  const newSigns: NewSign[] =
    week.signs === 'infection' && ago === 1 ? ['fever', 'spreadingRedness'] : [];
  return {
    day: TODAY - ago,
    filled: true,
    painAverage,
    painBefore: painAverage,
    painDuring: painAverage,
    settleMinutes: 10,
    painTouch: null,
    painDuringTouch: null,
    touchSettleMinutes: null,
    swelling: 'usual',
    sleep: 'fair',
    useMinutes: 60,
    gmiMinutes: practised ? 10 : null,
    touchMinutes: null,
    touchSessions: null,
    leftRight: practised ? leftRight(week.gate, ago) : null,
    newSigns,
    note: week.life === 'fall' && ago === 3 ? 'fall' : null,
  };
}

/** The diary behind a week: seven days before the stage, and every day since, oldest first. */
export function diaryOf(week: Week): DiaryDay[] {
  const days = DAYS_SINCE[week.since] + 7;
  return Array.from({ length: days }, (_, i) => dayBefore(week, days - i));
}
