import { describe, expect, test } from 'vitest';
import { readBudget } from '../../src/figures/budget/budget.ts';
import {
  allPaths,
  answersOf,
  type FlareCase,
  TREE,
  walk,
} from '../../src/figures/flare/flareTree.ts';
import {
  BORROWED,
  type Cell,
  judge,
  liveWeek,
  ranked,
  readWeek,
  type TouchModel,
} from '../../src/figures/ladder/ladder.ts';
import { checkScene } from '../../src/figures/mirror/checking.ts';
import { mixed, outcomeOf, tallyOf } from '../../src/figures/redflags/sorting.ts';
import { readProtocol } from '../../src/library/readContent.ts';
import { MEASURING_LIMIT, morningOf, read } from '../../src/simulator/clinical/index.ts';
import { type DiaryDay, modelNumbers } from '../../src/simulator/index.ts';
import { figure } from '../content/figureFiles.ts';

const { rules } = readProtocol('published_norms');
const tree = figure('flare-tree', 'flareTree');

/** The same flare as a diary for the simulator: a calm week before, then the figure's days. */
function adviceOn(one: FlareCase) {
  const today = 60;
  const calm = Array.from({ length: 40 }, () => one.usual);
  const pain = [...calm, ...one.pain];
  const diary = pain.map((painAverage, i): DiaryDay => {
    const day = today - pain.length + i;
    const last = i >= pain.length - 3;
    return {
      day,
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
      useMinutes: last && one.useLost ? 20 : 60,
      gmiMinutes: 10,
      touchMinutes: null,
      touchSessions: null,
      leftRight: null,
      newSigns: one.newSign && i === pain.length - 1 ? ['fever'] : [],
      note: null,
    };
  });
  const plan = {
    gmi: { stage: 'imagery' },
    gmiSince: today - one.stageDay,
    touchSince: null,
    touch: null,
    painLimitRise: null,
    ownBaseline: false,
  } as const;
  return read(morningOf({ day: today, diary, findings: [], plan, ladderTop: 0 }), rules);
}

describe('flare tree', () => {
  test.each(tree.cases)('$who is read as the simulator reads the same diary', (one) => {
    const answers = answersOf(one, rules);
    const { flare, stepBack, newSigns } = adviceOn(one);
    expect(answers.newSign).toBe(newSigns.length > 0);
    expect(answers.up).toBe(flare.active);
    expect(answers.stepBack).toBe(stepBack.length > 0);
    if (!one.newSign) expect(answers.up && answers.band && answers.window).toBe(flare.expected);
  });

  test('the cases between them reach all five ends', () => {
    const ends = tree.cases.map((one) => walk(answersOf(one, rules)).end);
    expect(ends).toEqual(['trim', 'stepBack', 'clock', 'reduce', 'carryOn', 'stepBack']);
  });

  test('every path of the tree ends at an end that has words', () => {
    const known = tree.ends.map(({ id }) => id);
    expect(allPaths().map(({ end }) => end)).toEqual([
      'clock',
      'stepBack',
      'trim',
      'reduce',
      'reduce',
      'carryOn',
    ]);
    for (const { end } of allPaths()) expect(known).toContain(end);
    expect(tree.questions.map(({ id }) => id)).toEqual(Object.keys(TREE));
  });

  test('an unanswered question stops the walk there', () => {
    expect(walk({ newSign: false })).toEqual({ asked: ['newSign', 'up'], end: null });
  });
});

describe('ladder', () => {
  const ladder = figure('ladder-planner', 'ladderPlanner');
  const at = (rung: number, phase: number): Cell => ({ rung, phase });
  const numbers = modelNumbers();
  const model = Object.fromEntries(
    BORROWED.map((name) => [name, numbers[name].value]),
  ) as TouchModel;

  test('the patient’s own order, not the softness, makes the ladder', () => {
    expect(ranked(ladder.textures).map(({ id }) => id)).toEqual([
      'towel',
      'felt',
      'silk',
      'cotton',
      'denim',
    ]);
  });

  // By hand: demand 1, tolerance 0.3: 2.2 + 1.2 x 0.7 = 3.04, less 0.3, plus 0.1, plus 0.2.
  test('a week above tolerance hurts as the model says', () => {
    expect(liveWeek(0, 1, 0.3, model).result.pain).toEqual([2.7, 3.1, 3.2]);
  });

  // By hand: 2.74 of 10 raise pain by 0.55 x 0.94 = 0.517; 26 min for each point above 0.2, after 5 min.
  test('pain settles in the time that the model gives it', () => {
    expect(liveWeek(0, 0, -0.7, model).result).toEqual({
      pain: [2.7, 3.1, 3.2],
      settled: [13, 18, 20],
    });
    expect(liveWeek(0, 0, 3, model).result.settled).toEqual([5, 5, 5]);
  });

  test('working at the edge teaches, far above it does not', () => {
    expect(liveWeek(0, 1, 0.3, model).tolerance).toBeCloseTo(0.3 + 7 * 0.075, 9);
    expect(liveWeek(0, 4, 0.3, model).tolerance).toBe(0.3);
  });

  test.each([
    [[3, 2.5, 2], [10, 20, 30], 'gateMet'],
    [[3.1, 2.5, 2], [10, 20, 30], 'notYet'],
    [[3, 2.5, 2], [10, 20, 31], 'notYet'],
    [[3.1, 2.5, 4], [10, 20, 30], 'stepBackDue'],
  ] as const)('pain %j settled after %j is %s', (pain, settled, reading) => {
    expect(readWeek({ pain, settled }, rules.touch)).toBe(reading);
  });

  test.each([
    [at(1, 0), at(2, 0), 'gateMet', 1, 'advance'],
    [at(1, 0), at(1, 1), 'gateMet', 1, 'advance'],
    [at(1, 0), at(2, 1), 'gateMet', 1, 'twoAtOnce'],
    [at(1, 0), at(3, 0), 'gateMet', 1, 'skipped'],
    [at(1, 0), at(2, 0), 'notYet', 0, 'tooEarly'],
    [at(1, 0), at(1, 0), 'notYet', 0, 'hold'],
    [at(1, 0), at(1, 0), 'gateMet', 2, 'holdOpen'],
    [at(1, 0), at(1, 0), 'gateMet', 3, 'stall'],
    [at(1, 0), at(0, 0), 'stepBackDue', 0, 'back'],
    [at(1, 0), at(1, 0), 'stepBackDue', 0, 'backNeeded'],
    [at(0, 0), at(0, 0), 'stepBackDue', 0, 'hold'],
    [at(1, 0), at(0, 0), 'gateMet', 1, 'backUnneeded'],
  ] as const)('from %j to %j when %s (%i) is %s', (from, to, reading, open, judgement) => {
    expect(judge(from, to, reading, open)).toBe(judgement);
  });
});

describe('measurement budget', () => {
  const { instruments, capMinutes } = figure('measurement-budget', 'measurementBudget');
  const pick = (...ids: string[]) => instruments.filter((one) => ids.includes(one.id));
  const budget = (ids: string[], occasion: 'baseline' | 'fortnight' = 'fortnight') =>
    readBudget(pick(...ids), occasion, 'arm', capMinutes);

  // By hand: weekly forms twice: 2 x (1 + 4 + 4) = 18.
  test('a lean fortnight fits', () => {
    expect(budget(['nrs', 'quickdash', 'leftright'])).toEqual({
      minutes: 18,
      missing: [],
      remarks: ['fits'],
    });
  });
  test('volume on top goes over the aim, and severity as well buries the patient', () => {
    expect(budget(['nrs', 'quickdash', 'leftright', 'volume'])).toMatchObject({
      minutes: 23,
      remarks: ['overAim'],
    });
    const all = budget(['nrs', 'quickdash', 'leftright', 'temperature', 'css']);
    expect(all.minutes).toBeGreaterThan(MEASURING_LIMIT.minutes);
    expect(all.remarks).toEqual(['tooMuch', 'slow']);
  });
  test('a leg form does not cover an arm, and the baseline needs mood', () => {
    expect(budget(['nrs', 'lefs', 'leftright'])).toMatchObject({ missing: ['Function'] });
    expect(budget(['nrs', 'quickdash', 'leftright'], 'baseline').missing).toEqual(['Mood']);
    expect(budget(['nrs', 'quickdash', 'leftright', 'phq'], 'baseline').remarks).toEqual(['fits']);
  });
  test('both DASH forms are one too many, and nothing is nothing', () => {
    expect(budget(['nrs', 'quickdash', 'dash', 'leftright']).remarks).toContain('twice');
    expect(budget([]).remarks).toEqual(['empty']);
  });
});

describe('mirror and red flags', () => {
  const { items, scenes } = figure('mirror-checker', 'mirrorChecker');
  const flags = figure('red-flag-sorter', 'redFlagSorter').findings;

  test('every scene is solved by marking what is wrong, and by nothing else', () => {
    for (const scene of scenes) {
      expect(checkScene(scene, scene.wrong, items).complete).toBe(true);
      expect(checkScene(scene, [...scene.wrong, 'length'], items).complete).toBe(
        scene.wrong.includes('length'),
      );
      for (const id of scene.wrong) expect(items.map((item) => item.id)).toContain(id);
    }
  });
  test('a wound rules the mirror out, a ring does not', () => {
    const [first, , , sore] = scenes;
    expect(first && checkScene(first, [], items)).toMatchObject({ barred: false, complete: false });
    expect(sore && checkScene(sore, [], items).barred).toBe(true);
  });

  test('later than allowed is too late, sooner is an alarm', () => {
    const fever = flags.find(({ id }) => id === 'fever');
    if (!fever) throw new Error('no fever');
    expect(outcomeOf(fever, 'sameDay')).toBe('right');
    expect(outcomeOf(fever, 'withinDays')).toBe('tooLate');
    expect(outcomeOf(fever, 'emergency')).toBe('tooEarly');
    expect(tallyOf(['right', 'tooLate', 'right'])).toEqual({ right: 2, tooLate: 1, tooEarly: 0 });
  });
  test.each([16, 19, 21])('a mixed list of %i loses nobody', (length) => {
    const list = Array.from({ length }, (_, i) => i);
    expect([...mixed(list)].sort((a, b) => a - b)).toEqual(list);
    expect(mixed(list)).not.toEqual(list);
  });
  test('the urgencies are those of the ledger’s grouping', () => {
    const count = (urgency: string) => flags.filter((one) => one.urgency === urgency).length;
    expect(['emergency', 'sameDay', 'withinDays', 'routine'].map(count)).toEqual([9, 7, 4, 2]);
    const now = flags.filter(({ urgency }) => urgency === 'emergency').map(({ id }) => id);
    expect(now).toEqual(expect.arrayContaining(['bladder', 'stroke', 'necrotising']));
    expect(flags.filter(({ selfHarm }) => selfHarm).map(({ id }) => id)).toEqual([
      'overdose',
      'plan',
      'thoughts',
    ]);
  });
});
