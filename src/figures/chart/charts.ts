import type { AnyStateMachine } from 'xstate';
import { type Decision, GMI_STAGES } from '../../simulator/index.ts';
import { type CareEvent, type FlareEvent, MACHINES } from '../../simulator/machines/chart.ts';
import type { Box, Sendable } from './edges.ts';

/** How a chart of the simulator is drawn and driven. The machines themselves live in the simulator. */
export interface Drawing {
  readonly chart: keyof typeof MACHINES;
  readonly machine: AnyStateMachine;
  readonly name: string;
  readonly about: string;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly events: readonly Sendable[];
}

/** Events that say no more than their kind. */
const plain = (
  ...events: readonly (readonly [name: string, type: CareEvent | FlareEvent])[]
): Sendable[] => events.map(([name, type]) => ({ name, event: { type } }));

/** One decision on a ladder for each of these steps. */
const toEach = (
  type: Decision,
  steps: readonly number[],
  name: (step: number) => string,
): Sendable[] => steps.map((to) => ({ name: name(to), event: { type, to } }));
/** Whoever holds or stops names the step where practice stands, so only one of these is ever possible. */
const holdOrStop = (steps: readonly number[]): Sendable[] => [
  ...toEach('hold', steps, () => 'Hold'),
  ...toEach('stop', steps, () => 'Stop'),
];

const STAGES = GMI_STAGES.map((_, index) => index);
const STAGE_NAMES = ['left/right', 'imagery', 'mirror', 'function'] as const;
const stage = (verb: string) => (index: number) => `${verb} ${STAGE_NAMES[index] ?? ''}`;

const gmi: Drawing = {
  chart: 'gmi',
  machine: MACHINES.gmi,
  name: 'Imagery stages',
  about: 'Nothing in the chart forbids to skip a stage. As in a clinic, the patient does.',
  height: 300,
  boxes: [
    { id: 'notStarted', name: 'not started', x: 110, y: 24, value: { idle: 'notStarted' } },
    { id: 'leftRight', name: 'left/right', x: 110, y: 87, value: { practising: 'leftRight' } },
    { id: 'imagery', name: 'imagery', x: 110, y: 150, value: { practising: 'imagery' } },
    { id: 'mirror', name: 'mirror', x: 110, y: 213, value: { practising: 'mirror' } },
    { id: 'function', name: 'function', x: 110, y: 276, value: { practising: 'function' } },
    { id: 'stopped', name: 'stopped', x: 282, y: 150, value: { idle: 'stopped' } },
  ],
  events: [
    ...toEach('start', STAGES, stage('Start')),
    ...toEach('advance', STAGES, stage('Advance to')),
    ...toEach('stepBack', STAGES, stage('Step back to')),
    ...holdOrStop(STAGES),
  ],
};

const RUNGS = [0, 1, 2, 3, 4];
const rung = (verb: string) => (index: number) => `${verb} rung ${index + 1}`;
const touch: Drawing = {
  chart: 'touch',
  machine: MACHINES.touch,
  name: 'Touch ladder',
  about: 'One state holds the whole ladder; the rung is a number inside it.',
  height: 150,
  boxes: [
    {
      id: 'notStarted',
      name: 'not started',
      x: 60,
      y: 75,
      value: { idle: 'notStarted' },
      context: { rung: null },
    },
    { id: 'practising', name: 'on the ladder', x: 174, y: 75, context: { rung: 0 } },
    {
      id: 'stopped',
      name: 'stopped',
      x: 286,
      y: 75,
      value: { idle: 'stopped' },
      context: { rung: null },
    },
  ],
  events: [
    ...toEach('start', [0], rung('Start on')),
    ...toEach('advance', RUNGS.slice(1), rung('Advance to')),
    ...toEach('stepBack', RUNGS.slice(0, -1), rung('Step back to')),
    ...holdOrStop(RUNGS),
  ],
};

const flare: Drawing = {
  chart: 'flare',
  machine: MACHINES.flare,
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
  machine: MACHINES.care,
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
