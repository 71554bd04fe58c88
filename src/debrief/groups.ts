import {
  type Domain,
  type Mistake,
  pointsOff,
  type Rubric,
  SEVERITIES,
  type Severity,
  type Standing,
  standingOf,
} from '../simulator/index.ts';

/** One time that a mistake was made, and how it counts. */
export interface MistakeTime extends Mistake {
  readonly standing: Standing;
  readonly pointsOff: number;
}

/** All times of one mistake: told once, however often it was made. */
export interface MistakeGroup {
  /** The number it carries in drawing and list. */
  readonly number: number;
  readonly code: string;
  readonly severity: Severity;
  readonly domain: Domain;
  readonly times: readonly MistakeTime[];
}

const weight = (severity: Severity) => SEVERITIES.indexOf(severity);

function worst(times: readonly Mistake[]): Severity {
  return times.reduce<Severity>(
    (found, one) => (weight(one.severity) > weight(found) ? one.severity : found),
    'minor',
  );
}

const counted =
  (rubric: Rubric) =>
  (mistake: Mistake, earlier: number): MistakeTime => ({
    ...mistake,
    standing: standingOf(mistake, rubric),
    pointsOff: pointsOff(mistake, rubric, earlier),
  });

/** The mistakes by kind, the gravest first, then in order of days. */
export function groupMistakes(
  mistakes: readonly Mistake[],
  rubric: Rubric,
): readonly MistakeGroup[] {
  const groups = [...Map.groupBy(mistakes, (one) => one.code)].map(([code, times]) => ({
    code,
    severity: worst(times),
    domain: (times[0] as Mistake).domain,
    times: times.map(counted(rubric)),
  }));
  const firstDay = (group: (typeof groups)[number]) => group.times[0]?.day ?? 0;
  return groups
    .sort((a, b) => weight(b.severity) - weight(a.severity) || firstDay(a) - firstDay(b))
    .map((group, index) => ({ number: index + 1, ...group }));
}
