import { type ChartEvent, type ChartName, GMI_STAGES } from '../../../simulator/index.ts';
import type { Box, Sendable } from './edges.ts';

/** How a chart of the simulator is drawn and driven. The machines themselves live in the simulator. */
export interface Drawing {
  readonly chart: ChartName;
  readonly name: string;
  readonly about: string;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly events: readonly Sendable[];
}

type Plain = Exclude<ChartEvent, { readonly to: number }>['type'];
/** Events that say no more than their kind. */
const plain = (...events: readonly (readonly [name: string, type: Plain])[]): Sendable[] =>
  events.map(([name, type]) => ({ name, event: { type } }));

const STAGE_NAMES = ['left/right', 'imagery', 'mirror', 'function'] as const;
const stage = (index: number) => STAGE_NAMES[index] ?? '';
const toEach = (type: 'start' | 'advance' | 'stepBack', verb: string): Sendable[] =>
  GMI_STAGES.map((_, to) => ({ name: `${verb} ${stage(to)}`, event: { type, to } }));
const HOLD_OR_STOP: readonly Sendable[] = [
  { name: 'Hold', event: { type: 'hold', to: 0 } },
  { name: 'Stop', event: { type: 'stop', to: 0 } },
];

const gmi: Drawing = {
  chart: 'gmi',
  name: 'Imagery stages',
  about: 'Nothing in the chart forbids to skip a stage. As in a clinic, the patient does.',
  height: 300,
  boxes: [
    { id: 'notStarted', name: 'not started', x: 110, y: 24 },
    { id: 'leftRight', name: 'left/right', x: 110, y: 87 },
    { id: 'imagery', name: 'imagery', x: 110, y: 150 },
    { id: 'mirror', name: 'mirror', x: 110, y: 213 },
    { id: 'function', name: 'function', x: 110, y: 276 },
    { id: 'stopped', name: 'stopped', x: 282, y: 150 },
  ],
  events: [
    ...toEach('start', 'Start'),
    ...toEach('advance', 'Advance to'),
    ...toEach('stepBack', 'Step back to'),
    ...HOLD_OR_STOP,
  ],
};

const RUNGS = [0, 1, 2, 3, 4];
const touch: Drawing = {
  chart: 'touch',
  name: 'Touch ladder',
  about: 'One state holds the whole ladder; the rung is a number inside it.',
  height: 150,
  boxes: [
    { id: 'notStarted', name: 'not started', x: 60, y: 75 },
    { id: 'onLadder', name: 'on the ladder', x: 174, y: 75 },
    { id: 'stopped', name: 'stopped', x: 286, y: 75 },
  ],
  events: [
    { name: 'Start on rung 1', event: { type: 'start', to: 0 } },
    ...RUNGS.slice(1).map((to) => ({
      name: `Advance to rung ${to + 1}`,
      event: { type: 'advance' as const, to },
    })),
    ...RUNGS.slice(0, 4).map((to) => ({
      name: `Step back to rung ${to + 1}`,
      event: { type: 'stepBack' as const, to },
    })),
    ...HOLD_OR_STOP,
  ],
};

const flare: Drawing = {
  chart: 'flare',
  name: 'Flare',
  about: 'The diary moves this one: a rise of a point, more than the band allows, settled again.',
  height: 190,
  boxes: [
    { id: 'settled', name: 'settled', x: 170, y: 30 },
    { id: 'inBand', name: 'in the band', x: 80, y: 155 },
    { id: 'outOfBand', name: 'outside it', x: 262, y: 155 },
  ],
  events: plain(
    ['Pain rises a point', 'rise'],
    ['Pain leaves the band', 'exceed'],
    ['Pain settles', 'settle'],
  ),
};

const care: Drawing = {
  chart: 'care',
  name: 'Visits',
  about: 'Between visits the days pass; the patient may call.',
  height: 190,
  boxes: [
    { id: 'visiting', name: 'visit', x: 70, y: 40 },
    { id: 'away', name: 'days between', x: 260, y: 40 },
    { id: 'answering', name: 'patient calls', x: 260, y: 150 },
    { id: 'ended', name: 'ended', x: 70, y: 150 },
  ],
  events: plain(
    ['End the visit', 'endVisit'],
    ['Next visit', 'startVisit'],
    ['The patient calls', 'contact'],
    ['Answer', 'answered'],
    ['End the treatment', 'end'],
  ),
};

export const DRAWINGS: readonly Drawing[] = [gmi, touch, flare, care];
