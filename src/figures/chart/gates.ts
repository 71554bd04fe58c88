import type { GmiStage, Protocol } from '../../simulator/index.ts';

/** What a profile asks for before each stage is left, in a line. */
export function gatesOf(rules: Protocol): Partial<Record<GmiStage, string>> {
  const { leftRight: gate, imagery, mirror } = rules;
  const time = gate.timeStatistic === 'medianCorrect' ? 'median' : 'mean';
  const tolerated = (stage: Protocol['imagery']) =>
    `${stage.days} days with ${stage.minutesMin} minutes or more, a rise of ${stage.riseMaxNrs} at most, settled within ${stage.settleMaxMinutes} minutes`;
  return {
    leftRight: [
      `${Math.round(gate.accuracyMin * 100)}% or better and ${time} ${gate.timeMaxS} s or less on ${gate.neededDays} of ${gate.windowDays} days`,
      gate.symmetry ? 'left and right about equal' : 'nothing about left against right',
      `or a plateau after ${gate.plateau.afterDays} days at ${Math.round(gate.plateau.accuracyMin * 100)}% or better`,
    ].join('; '),
    imagery: tolerated(imagery),
    mirror: tolerated(mirror),
  };
}
