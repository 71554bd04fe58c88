import { describe, expect, test } from 'vitest';
import { figureNames, tagsPlaced, withFigures } from '../../integrations/lesson-figures.ts';
import { bandOf, isRight, outcomeText } from '../../src/course/answering.ts';
import { countWords, minutesBasis, readingMinutes } from '../../src/course/minutes.ts';
import { checkedText, shortReference } from '../../src/course/reference.ts';
import { standingOf } from '../../src/course/standing.ts';
import { EXAMPLES, type Examination, readBudapest } from '../../src/figures/budapest/budapest.ts';
import { wordsFromDisk } from '../../src/library/messages.ts';
import {
  answersFor,
  atLeast,
  binomial,
  chanceText,
  gateChances,
} from '../../src/numbers/binomial.ts';
import { figureSchema } from '../../src/schemas/figure.ts';
import { anyFigure, figureIds } from './figureFiles.ts';
import { checks, claims, lessons, sources } from './library.ts';

const words = wordsFromDisk();

describe('binomial', () => {
  test.each([1, 10, 50, 200])('the chances of %i tries add up to one', (tries) => {
    expect(binomial(tries, 0.85).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  // 45 or more right of 50, to two decimals: the figures of the ledger's claim on sampling noise.
  test.each([
    [0.8, 0.05],
    [0.85, 0.22],
    [0.9, 0.62],
    [0.95, 0.96],
  ])('true accuracy %f scores 90%% or more in %f of tests', (accuracy, chance) => {
    expect(atLeast(50, 45, accuracy)).toBeCloseTo(chance, 2);
  });

  test('two coins show at least one head three times in four', () => {
    expect(atLeast(2, 1, 0.5)).toBe(0.75);
    expect(atLeast(3, 0, 0.5)).toBe(1);
  });

  test('90% of 50 are 45 answers, and of 30 they are 27', () => {
    expect(answersFor(50, 0.9)).toBe(45);
    expect(answersFor(30, 0.9)).toBe(27);
    expect(answersFor(45, 0.9)).toBe(41);
  });

  // By hand: with p = 0.5 for one day, six or seven of seven come up 8 times in 128.
  test('several days follow from one', () => {
    const even = gateChances(0.5, 1, 1);
    expect(even.oneDay).toBe(0.5);
    expect(even.anyOfSeven).toBeCloseTo(127 / 128, 12);
    expect(even.sixOfSeven).toBeCloseTo(8 / 128, 12);
  });

  test('what the lesson says about weeks is so', () => {
    expect(chanceText(gateChances(0.75, 50, 0.8).oneDay)).toBe('26%');
    expect(chanceText(gateChances(0.75, 50, 0.8).sixOfSeven)).toBe('under 1%');
    expect(chanceText(gateChances(0.9, 50, 0.8).sixOfSeven)).toBe('over 99%');
    expect(chanceText(gateChances(0.8, 50, 0.8).oneDay)).toBe('58%');
    expect(chanceText(gateChances(0.8, 50, 0.8).sixOfSeven)).toBe('14%');
    expect(chanceText(gateChances(0.85, 50, 0.9).anyOfSeven)).toBe('82%');
    expect(gateChances(0.85, 10, 0.9).oneDay).toBeGreaterThan(0.5);
  });
});

describe('readBudapest', () => {
  const seen: Examination = {
    told: ['touch', 'temperature', 'swelling'],
    found: ['touch', 'swelling'],
    differenceC: null,
    disproportionate: true,
    nothingElse: true,
  };
  const read = (change: Partial<Examination>) => readBudapest({ ...seen, ...change });

  test.each<[string, Partial<Examination>, boolean, boolean]>([
    ['three told, two found', {}, true, false],
    ['four told, two found', { told: [...seen.told, 'movement'] }, true, true],
    ['two told', { told: ['touch', 'swelling'] }, false, false],
    ['one found', { found: ['touch'] }, false, false],
    ['two found in one category', { found: ['touch', 'pinprick'] }, false, false],
    ['another explanation', { nothingElse: false }, false, false],
    ['pain in proportion', { disproportionate: false }, false, false],
    ['a difference of 0.6 °C', { found: ['touch', 'temperature'], differenceC: 0.6 }, false, false],
    [
      'a difference of exactly 1 °C',
      { found: ['touch', 'temperature'], differenceC: 1 },
      false,
      false,
    ],
    ['a difference of 1.1 °C', { found: ['touch', 'temperature'], differenceC: 1.1 }, true, false],
    ['1.1 °C colder', { found: ['touch', 'temperature'], differenceC: -1.1 }, true, false],
    ['a difference felt, not measured', { found: ['touch', 'temperature'] }, true, false],
  ])('%s', (_, change, clinical, research) => {
    expect(read(change)).toMatchObject({ clinical, research });
  });

  test('each example teaches its trap', () => {
    const met = EXAMPLES.map(({ seen: example }) => readBudapest(example).clinical);
    expect(met).toEqual([false, false, false, true]);
    expect(readBudapest(EXAMPLES[1]?.seen ?? seen).remarks).toContain(
      'Sensory: more than one finding, still one category.',
    );
  });
});

describe('minutes', () => {
  test('counts the words one reads', () => {
    const text =
      '---\ntitle: Not these\n---\n\n## Two words\n\n<Claim id="x">And three more</Claim>, *yes*.\n\n| a | b |\n| --- | ---: |\n';
    expect(countWords(text)).toBe(8);
  });

  test('is the lower of the formula and a plain count', () => {
    // By count 2000 / 110 + 5 x 1.5 = 25.7; by the formula 0.9 x (-22.3 + 4.18 + 13.9 + 46.5) = 38.
    expect(readingMinutes({ words: 2000, questions: 5, difficulty: 3 })).toBe(26);
    // By the formula 0.9 x (-22.3 + 4.18 + 13.9 + 15.5) = 10.2, which is less.
    expect(readingMinutes({ words: 2000, questions: 5, difficulty: 1 })).toBe(10);
    expect(readingMinutes({ words: 10, questions: 0, difficulty: 1 })).toBe(1);
  });

  test('says that it is an estimate, unchecked and not accredited', () => {
    const basis = minutesBasis(words, { words: 2000, questions: 5, difficulty: 3 });
    expect(basis).toMatch(/estimate until the course has been piloted/);
    expect(basis).toMatch(/not yet checked against the source/);
    expect(basis).toMatch(/No hours are accredited/);
  });
});

describe('answers', () => {
  const all = [...checks.values()].flat();
  const several = all.find((check) => check.kind === 'several');
  const number = all.find((check) => check.kind === 'number');

  test('all right options and no other are right', () => {
    if (several?.kind !== 'several') throw new Error('no such question');
    const right = several.options.flatMap((option, i) => (option.right ? [i] : []));
    expect(isRight(several, right)).toBe(true);
    expect(isRight(several, right.slice(1))).toBe(false);
    expect(outcomeText(words, several, right.slice(1))).toBe('Not quite: 1 left out.');
    expect(
      isRight(
        several,
        several.options.map((_, i) => i),
      ),
    ).toBe(false);
  });

  test('an estimate is judged by its distance', () => {
    if (number?.kind !== 'number') throw new Error('no such question');
    expect(bandOf(number, number.answer + number.tolerance)).toBe('right');
    expect(bandOf(number, number.answer + number.tolerance + 1)).toBe('high');
    expect(bandOf(number, number.answer - number.tolerance - 1)).toBe('low');
  });
});

describe('references', () => {
  test.each([
    ['goebel-2021', 'Goebel and others 2021'],
    ['moseley-2006-neurology', 'Moseley 2006'],
    ['bean-8-year', 'Cave and others 2023'],
    ['reinersmann-2010', 'Reinersmann and others 2010'],
    ['noi-notes-2012', 'NOI Group 2012'],
    ['budapest-table', 'Budapest criteria (Table 1 of an open-access paper) (no year seen)'],
  ])('%s is shortened to %s', (id, short) => {
    const source = sources.get(id);
    expect(source && shortReference(words, source)).toBe(short);
  });

  test('an entry from memory says so', () => {
    const source = sources.get('maihofner-2003');
    expect(source && checkedText(words, source)).toBe('Entry not yet checked against the source.');
  });
});

describe('standingOf', () => {
  test('marks what we say, not what the article says', () => {
    const literature = { basis: 'literature', certainty: 'moderate' } as const;
    expect(standingOf({ ...literature, verdict: 'wrong' })).toBe('moderate');
    expect(standingOf({ ...literature, verdict: 'contested' })).toBe('contested');
    expect(standingOf({ verdict: 'supported', certainty: 'high', basis: 'arithmetic' })).toBe(
      'computed',
    );
    expect(
      standingOf({ verdict: 'assumption', certainty: 'na', basis: 'teaching-assumption' }),
    ).toBe('assumption');
  });
});

describe('the figures of the lessons', () => {
  const names = figureNames();
  /** Where the curriculum wants them. */
  const CURRICULUM = {
    'body-maps': 'BodyMapExplorer',
    budapest: 'BudapestDrill',
    'mimics-and-red-flags': 'RedFlagSorter',
    'course-and-prognosis': 'RecoveryExplorer',
    'touch-force-and-place': 'ForceTrainer',
    'touch-ladder': 'LadderPlanner',
    flares: 'FlareTree',
    'plateau-and-noise': 'PlateauExplorer',
    'giving-imagery': 'ImageryTimer',
    'setting-up-the-mirror': 'MirrorChecker',
    'why-sources-disagree': 'ProtocolChart',
    words: 'WordsWorkshop',
    'choosing-measures': 'MeasurementBudget',
    'effect-sizes': 'EffectExplorer',
  };

  test('are seventeen, with a file each', () => {
    expect(names).toEqual(
      [...Object.values(CURRICULUM), 'BudapestChecker', 'GateExplorer', 'DecisionExplorer'].sort(),
    );
  });

  test.each(lessons)('$data.slug places only figures that exist', ({ body }) => {
    for (const tag of tagsPlaced(body)) expect(names, tag).toContain(tag);
  });

  test('stand in the lessons that the curriculum gives them, as far as these are written', () => {
    const written = lessons.filter(({ data }) => data.slug in CURRICULUM);
    expect(written.length).toBeGreaterThan(0);
    for (const { data, body } of written) {
      const due = CURRICULUM[data.slug as keyof typeof CURRICULUM];
      expect(tagsPlaced(body), data.slug).toContain(due);
    }
  });

  test('a lesson gets the imports of its own figures, below its front matter', () => {
    const text =
      '---\ntitle: x\n---\n\nText.\n\n<GateExplorer />\n\n<Check id="a" />\n\n<Gone />\n';
    expect(withFigures(text, ['GateExplorer', 'FlareTree'], '/figures/')).toBe(
      '---\ntitle: x\n---\n\nimport GateExplorer from "/figures/GateExplorer.astro";\n\n\nText.\n\n<GateExplorer />\n\n<Check id="a" />\n\n<Gone />\n',
    );
    expect(withFigures('No figure.', ['GateExplorer'], '/')).toBe('No figure.');
  });

  test.each(figureIds)('%s is sound content that cites claims of the ledger', (id) => {
    for (const claim of anyFigure(id).claims) expect(claims.has(claim), claim).toBe(true);
  });

  test('a figure’s content with an unknown field is refused', () => {
    const { figure: _, ...rest } = anyFigure('force-trainer');
    expect(figureSchema.safeParse({ ...rest, figure: 'forceTrainer', extra: 1 }).success).toBe(
      false,
    );
    expect(figureSchema.safeParse({ ...rest, figure: 'forceTrainer' }).success).toBe(true);
  });
});
