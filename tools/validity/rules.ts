import { fortune, groupBy, ladders, namings, separation } from './measures.ts';
import type { Run } from './runs.ts';

/** A pass rule with what was found. */
export interface Rule {
  readonly rule: string;
  readonly met: boolean;
  readonly found: string;
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

interface Place {
  readonly place: string;
  readonly runs: readonly Run[];
}

/** The worst of some values, with where it was found. */
function worst<T>(places: readonly T[], badness: (place: T) => number): T {
  const sorted = [...places].sort((a, b) => badness(b) - badness(a));
  if (sorted[0] === undefined) throw new RangeError('nothing was played');
  return sorted[0];
}

function expertRule(places: readonly Place[]): Rule {
  const shares = places.map(({ place, runs }) => ({ place, value: fortune(runs).seriousShare }));
  const found = worst(shares, ({ value }) => value);
  return {
    rule: 'the expert is named for a serious mistake in at most 2%',
    met: found.value <= 0.02,
    found: `worst ${percent(found.value)} (${found.place})`,
  };
}

/** @param someCases not all cases were played: a habit may have its occasion in one of the others */
function namingRules(byCase: readonly Place[], someCases: boolean): readonly Rule[] {
  const cells = byCase.flatMap(({ place, runs }) =>
    namings(runs).map((one) => ({ place, ...one })),
  );
  const arisen = cells.filter(({ named }) => named !== null);
  const least = worst(arisen, ({ named }) => -(named as number));
  const best = [...groupBy(cells, ({ habit }) => habit)].map(([habit, own]) => ({
    habit,
    arose: Math.max(...own.map(({ arose }) => arose)),
  }));
  const here = someCases ? best.filter(({ arose }) => arose > 0) : best;
  const rarest = worst(here, ({ arose }) => -arose);
  return [
    {
      rule: 'each habit at full strength is named in at least 95% of the episodes where its occasion arose',
      met: (least.named as number) >= 0.95,
      found: `least ${percent(least.named as number)} (${least.habit}, ${least.place})`,
    },
    {
      rule: 'for every habit there is a case in which its occasion arises in at least 95%',
      met: rarest.arose >= 0.95,
      found: `least ${percent(rarest.arose)} (${rarest.habit})`,
    },
  ];
}

function halfRule(places: readonly Place[]): Rule {
  const gaps = places.flatMap(({ place, runs }) =>
    ladders(runs).map(({ habit, means }) => ({
      where: `${habit}, ${place}`,
      gap: (means[0] as number) - (means[2] as number),
    })),
  );
  const least = worst(gaps, ({ gap }) => -gap);
  return {
    rule: 'at half strength each habit still ranks below the expert on average',
    met: least.gap > 0,
    found: `smallest gap ${least.gap.toFixed(1)} points (${least.where})`,
  };
}

function separationRule(places: readonly Place[]): Rule {
  const areas = places.map(({ place, runs }) => ({ place, area: separation(runs).all ?? 0 }));
  const least = worst(areas, ({ area }) => -area);
  return {
    rule: 'the score separates good from bad with an AUC of at least 0.97',
    met: least.area >= 0.97,
    found: `least ${least.area.toFixed(3)} (${least.place})`,
  };
}

/** The expert's own work-up, and then always waiting or always going on. */
const WAITS_OR_RUSHES = ['overholder', 'rusher'];

function trivialRule(runs: readonly Run[]): Rule {
  const trivial = runs.filter(
    ({ clinician: { group, habit } }) =>
      group === 'trivial' || (group === 'habit' && WAITS_OR_RUSHES.includes(habit ?? '')),
  );
  const passed = trivial.filter((run) => run.passed).length;
  const highest = Math.max(...trivial.map(({ total }) => total));
  return {
    rule: 'one who always waits and one who always advances fail, with or without the expert’s work-up',
    met: passed === 0,
    found: `${passed} of ${trivial.length} passed, highest score ${highest}`,
  };
}

/** What hardly varies means here: our own limit, in points of score. */
const POINTS_PER_SD = 2;

function fortuneRule(places: readonly Place[]): Rule {
  const found = worst(
    places.map(({ place, runs }) => ({ place, points: fortune(runs).pointsPerSd })),
    ({ points }) => points,
  );
  return {
    rule: `the expert's score moves by at most ${POINTS_PER_SD} points with a standard deviation of the patient's outcome`,
    met: found.points <= POINTS_PER_SD,
    found: `most ${found.points.toFixed(2)} points (${found.place})`,
  };
}

/** The pass rules over everything played, each at its worst case and profile. */
export function judgeRules(runs: readonly Run[], someCases = false): readonly Rule[] {
  const placed = (key: (run: Run) => string) =>
    [...groupBy(runs, key)].map(([place, own]) => ({ place, runs: own }));
  const places = placed(({ caseId, protocolId }) => `${caseId}, ${protocolId}`);
  return [
    expertRule(places),
    ...namingRules(
      placed(({ caseId }) => caseId),
      someCases,
    ),
    halfRule(places),
    separationRule(places),
    trivialRule(runs),
    fortuneRule(places),
  ];
}
