import { type Findings, passRule, STUDIES, type StudyName } from '../../src/cohort/index.ts';
import type {
  ArticleFigures,
  CalibrationResults,
  CalibrationStudy,
  CalibrationTarget,
} from '../../src/schemas/calibration.ts';

export function targetsOf(studies: readonly CalibrationStudy[]): readonly CalibrationTarget[] {
  return studies.flatMap(({ targets }) => targets);
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** @throws {RangeError} for a study or statistic that is not simulated */
function answered(findings: Findings | undefined, statistic: string): number {
  const value = findings?.[statistic];
  if (value === undefined) throw new RangeError(`nothing simulates "${statistic}"`);
  return rounded(value);
}

/** All studies on one range of seeds: simulated values, and whether the pass rule holds. */
export function runOnce(
  studies: readonly CalibrationStudy[],
  { figures }: ArticleFigures,
  firstSeed: number,
  people: number,
): CalibrationResults['runs'][number] {
  const found = new Map<string, Findings>();
  for (const name of Object.keys(STUDIES) as StudyName[]) {
    found.set(name, STUDIES[name](firstSeed, people));
  }
  const targets = Object.fromEntries(
    studies.flatMap(({ study, targets: asked }) =>
      asked.map(({ id, statistic }) => [id, answered(found.get(study), statistic)]),
    ),
  );
  const article = Object.fromEntries(
    figures.map(({ statistic }) => [statistic, answered(found.get('article'), statistic)]),
  );
  const { fitted, heldOut, holds } = passRule(targetsOf(studies), targets);
  return {
    seeds: [firstSeed, firstSeed + people - 1],
    targets,
    article: { ...article, startNrs: answered(found.get('article'), 'startNrs') },
    fitted: [fitted.agree, fitted.of],
    heldOut: [heldOut.agree, heldOut.of],
    holds,
  };
}
