// What becomes of patients under ways of working that differ in one thing, everybody followed to the
// end of the case: `node tools/adversary/rows.ts [--seeds 60] [--from 7000] [--protocol ID]`.
import { parseArgs } from 'node:util';
import { caseIds, readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import { clinicianFor, type Fate, fateOf } from './outcomes.ts';

const ROWS: readonly (readonly string[])[] = [
  [],
  ['nobody'],
  ['visits every 14 days'],
  ['visits every 28 days'],
  ['visits every 2 days'],
  ['a week after the gate'],
  ['a fortnight after the gate'],
  ['six weeks after the gate'],
  ['never forward'],
  ['by gates of their own, looser'],
  ['forward each week'],
  ['forward each ten days'],
  ['no touch track'],
  ['touch without telling apart'],
  ['touch with 80 g'],
  ['touch for two hours'],
  ['no imagery track'],
  ['left/right for ever'],
  ['never the mirror'],
  ['never tasks'],
  ['mirror first'],
  ['no imagery track', 'no touch track'],
  ['40 pictures'],
  ['10 pictures'],
  ['200 pictures'],
  ['half the minutes'],
  ['half as many minutes more'],
  ['a minute or two'],
  ['two hours'],
  ['no support'],
  ['no word on use'],
  ['rest'],
  ['hardly a word'],
  ['one threat, then calm'],
  ['a threat at each visit'],
  ['pushes through'],
  ['no flare plan, no pain limit'],
];

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '60' },
    from: { type: 'string', default: '7000' },
    protocol: { type: 'string', default: 'published_norms' },
    only: { type: 'string' },
  },
});
const protocols = readProtocols();
const rubric = readRubric();
const protocol = protocols[values.protocol];
if (!protocol) throw new Error(`no protocol ${values.protocol}`);
const seeds = Array.from({ length: Number(values.seeds) }, (_, at) => Number(values.from) + at);
const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
const sd = (of: readonly number[]) => {
  const centre = mean(of);
  return Math.sqrt(mean(of.map((one) => (one - centre) ** 2)));
};
const signed = (value: number, digits: number) => (value > 0 ? '+' : '') + value.toFixed(digits);

const cases = caseIds().map((id) => readCase(id).patient);
console.log(`${''.padEnd(34)}${cases.map(({ id }) => id.padEnd(26)).join('')}`);
const expert = new Map<string, readonly Fate[]>();
for (const ids of ROWS.filter(
  (ids) => !values.only || ids.join().includes(values.only) || ids.length === 0,
)) {
  const cells = cases.map((patient) => {
    const fates = seeds.map((seed) =>
      fateOf({ case: patient, protocol, rubric, seed, mode: 'exam' }, clinicianFor(ids, protocols)),
    );
    if (ids.length === 0) expert.set(patient.id, fates);
    const pairs = fates.flatMap((one, at) => {
      const best = expert.get(patient.id)?.[at];
      return best && one.days > 7 * patient.maxWeeks - 40 && !Number.isNaN(one.pain)
        ? [[one, best] as const]
        : [];
    });
    const pain = pairs.map(([one]) => one.pain);
    const able = pairs.map(([one]) => one.function);
    const left = 1 - pairs.length / fates.length;
    const top = mean(fates.map((one) => one.atTheTop));
    const dp = mean(pairs.map(([one, best]) => one.pain - best.pain));
    const df = mean(pairs.map(([one, best]) => one.function - best.function));
    const body =
      ids.length === 0
        ? `${mean(pain).toFixed(1)} (${sd(pain).toFixed(1)}) ${mean(able).toFixed(0)} (${sd(able).toFixed(0)})`
        : `${signed(dp, 2)} ${signed(df, 1)}  ${mean(pain).toFixed(1)}(${sd(pain).toFixed(1)})`;
    const notes = `${left > 0.02 ? ` -${Math.round(100 * left)}%` : ''}${top > 0.01 ? ` t${Math.round(100 * top)}` : ''}`;
    return (body + notes).padEnd(26);
  });
  console.log(`${(ids.join(' + ') || 'by the profile').padEnd(34)}${cells.join('')}`);
}
