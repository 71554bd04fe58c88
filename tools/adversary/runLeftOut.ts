// What happens when the clinician by the profile leaves out one kind of deed, two, or more and more:
// npm run -s adversary:left-out [-- --seeds 6 --from 61000]
import { parseArgs } from 'node:util';
import { caseIds, readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import { meanOf } from '../../src/numbers/statistics.ts';
import { type Told, toldOf, without } from './leftOut.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '6' },
    from: { type: 'string', default: '61000' },
    greedy: { type: 'boolean', default: false },
  },
});
const protocols = readProtocols();
const rubric = readRubric();
const setups = caseIds().flatMap((id) =>
  Object.values(protocols).flatMap((protocol) =>
    Array.from({ length: Number(values.seeds) }, (_, at) => {
      const seed = Number(values.from) + at;
      return { case: readCase(id).patient, protocol, rubric, seed, mode: 'exam' } as const;
    }),
  ),
);
const play = (deeds: readonly string[]): readonly Told[] =>
  setups.map((setup) => toldOf(setup, without(deeds, protocols)));
const passShare = (all: readonly Told[]) => all.filter(({ passed }) => passed).length / all.length;

const whole = play([]);
const ENDING = ['endVisit', 'discharge', 'planGmi', 'planTouch'];
const deeds = [...new Set(whole.flatMap((one) => [...one.deeds]))]
  .filter((deed) => !ENDING.includes(deed))
  .sort();

const line = (name: string, all: readonly Told[]) => {
  const changed = all.filter(({ said }, at) => said !== whole[at]?.said).length;
  const points = meanOf(all.map(({ total }, at) => total - (whole[at]?.total ?? 0)));
  const able = meanOf(all.map((one, at) => one.function - (whole[at]?.function ?? 0)));
  return `${name.padEnd(34)} pass ${(100 * passShare(all)).toFixed(0).padStart(3)} %  score ${points.toFixed(1).padStart(6)}  function ${able.toFixed(1).padStart(6)}  told ${((100 * changed) / all.length).toFixed(0).padStart(3)} %`;
};

console.log(line('nothing', whole));
for (const deed of deeds) console.log(line(deed, play([deed])));

if (values.greedy) {
  console.log('\nMore and more, as long as it passes');
  const left: string[] = [];
  for (;;) {
    const next = deeds
      .filter((deed) => !left.includes(deed))
      .map((deed) => ({ deed, told: play([...left, deed]) }))
      .filter(({ told }) => passShare(told) >= 0.95)
      .sort(
        (a, b) =>
          meanOf(b.told.map(({ total }) => total)) - meanOf(a.told.map(({ total }) => total)),
      )[0];
    if (!next) break;
    left.push(next.deed);
    console.log(line(`${left.length} ${next.deed}`, next.told));
  }
}
