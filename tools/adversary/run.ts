// Searches for clinicians whom the score takes for better or worse than they are:
// npm run -s adversary [-- --clinicians 60 --from 2000 --show 12]
import { parseArgs } from 'node:util';
import { caseIds, readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import { drawn } from './draw.ts';
import { type Played, playAll } from './play.ts';
import { report } from './report.ts';

const { values } = parseArgs({
  options: {
    clinicians: { type: 'string', default: '60' },
    from: { type: 'string', default: '2000' },
    show: { type: 'string', default: '12' },
    alone: { type: 'boolean', default: false },
  },
});
const cases = caseIds().map((id) => readCase(id).patient);
const content = { cases, protocols: readProtocols(), rubric: readRubric() };
const from = Number(values.from);
const all = drawn(from, Number(values.clinicians), values.alone);
const played: Played[] = playAll(all, content, from);
console.log(report(played, Number(values.show)));
