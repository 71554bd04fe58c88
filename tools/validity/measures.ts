import { meanOf } from '../../src/numbers/statistics.ts';
import { STRENGTHS } from './policies.ts';
import type { Run } from './runs.ts';
import { auc, correlation, deviation, reliability } from './statistics.ts';

const totals = (runs: readonly Run[]) => runs.map(({ total }) => total);
const share = (runs: readonly Run[], is: (run: Run) => boolean) =>
  runs.length === 0 ? null : runs.filter(is).length / runs.length;

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/**
 * Without habits that this patient gives no occasion for, ever: who has one of those does as the
 * expert does, and is no worse here.
 */
function withOccasion(runs: readonly Run[]): readonly Run[] {
  const arisen = new Set(runs.filter(({ arose }) => arose).map(({ clinician }) => clinician.habit));
  return runs.filter(({ clinician: { habit } }) => habit === null || arisen.has(habit));
}

/** How well the score separates: all bad ones, single habits, mixtures, and habits of half strength. */
export function separation(all: readonly Run[]) {
  const runs = withOccasion(all);
  const of = (...groups: readonly string[]) =>
    totals(runs.filter(({ clinician }) => groups.includes(clinician.group)));
  const good = of('expert');
  const half = runs.filter((r) => r.clinician.group === 'graded' && r.clinician.strength === 0.5);
  return {
    all: auc(good, of('habit', 'mixed', 'trivial', 'random')),
    habits: auc(good, of('habit')),
    mixed: auc(good, of('mixed')),
    half: auc(good, totals(half)),
    nearly: auc(of('nearly'), of('habit', 'mixed', 'trivial', 'random')),
  };
}

/** Mean score of each habit at each strength; strength 0 is the expert. */
export function ladders(runs: readonly Run[]) {
  const none = meanOf(totals(runs.filter(({ clinician }) => clinician.group === 'expert')));
  const withHabit = withOccasion(runs).filter(({ clinician }) => clinician.habit !== null);
  return [...groupBy(withHabit, ({ clinician }) => String(clinician.habit))].map(([id, own]) => ({
    habit: id,
    means: STRENGTHS.map((strength) => {
      if (strength === 0) return none;
      return meanOf(totals(own.filter(({ clinician }) => clinician.strength === strength)));
    }),
  }));
}

/** The same clinicians again with other luck: how alike their scores are. */
export function retest(runs: readonly Run[]) {
  const groups = groupBy(runs, ({ clinician }) => clinician.id);
  return {
    ...reliability([...groups.values()].map(totals)),
    policies: [...groups].map(([id, own]) => ({
      id,
      mean: meanOf(totals(own)),
      sd: deviation(totals(own)),
      passed: share(own, ({ passed }) => passed),
    })),
  };
}

/** Correlation over seeds within clinicians: each one's own mean taken away first. */
function correlationWithin(runs: readonly Run[]): number | null {
  const pairs = [...groupBy(runs, ({ clinician }) => clinician.id).values()].flatMap((own) => {
    const rated = own.filter(({ painFall }) => painFall !== null);
    const [score, fall] = [
      meanOf(totals(rated)),
      meanOf(rated.map((run) => run.painFall as number)),
    ];
    return rated.map((run) => [run.total - score, (run.painFall as number) - fall] as const);
  });
  return correlation(
    pairs.map(([score]) => score),
    pairs.map(([, fall]) => fall),
  );
}

/** Whether the expert's score follows the patient's fortune. */
export function fortune(runs: readonly Run[]) {
  const expert = runs.filter(({ clinician }) => clinician.group === 'expert');
  const rated = expert.filter(({ painFall }) => painFall !== null);
  const falls = rated.map(({ painFall }) => painFall as number);
  const gains = expert.map(({ functionGain }) => functionGain);
  const pain = correlation(totals(rated), falls);
  const activity = correlation(totals(expert), gains);
  const sd = deviation(totals(expert)) ?? 0;
  return {
    sdScore: sd,
    sdPainFall: deviation(falls),
    sdFunctionGain: deviation(gains),
    pain,
    function: activity,
    painWithin: correlationWithin(runs.filter(({ clinician }) => clinician.group === 'habit')),
    /** Score points that go with one standard deviation of outcome, at worst. */
    pointsPerSd: sd * Math.max(Math.abs(pain ?? 0), Math.abs(activity ?? 0)),
    seriousShare: share(expert, ({ serious }) => serious) ?? 0,
  };
}

/** Full-strength habits: how often the occasion arose, and how often one of their codes was named then. */
export function namings(runs: readonly Run[]) {
  const full = runs.filter(({ clinician }) => clinician.group === 'habit');
  return [...groupBy(full, ({ clinician }) => String(clinician.habit))].map(([habit, own]) => {
    const arisen = own.filter(({ arose }) => arose);
    return {
      habit,
      arose: arisen.length / own.length,
      named: share(arisen, ({ named, clinician }) =>
        named.some((code) => clinician.codes.includes(code)),
      ),
    };
  });
}
