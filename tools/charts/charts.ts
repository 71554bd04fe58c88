import type { AnyStateMachine } from 'xstate';
import { blockMachine } from '../../src/practice/block/blockMachine.ts';
import { examMachine } from '../../src/review/examMachine.ts';
import { passingMachine } from '../../src/room/days/passingMachine.ts';
import { entranceMachine } from '../../src/room/entrance/entranceMachine.ts';
import { keepingMachine } from '../../src/room/keeping/keepingMachine.ts';
import { MACHINES } from '../../src/simulator/machines/chart.ts';
import { diagramOf, doingsOf } from './draw.ts';

export const FOLDER = 'docs/statecharts';

interface Chart {
  /** The machine's file below `src`. */
  readonly file: string;
  readonly machine: AnyStateMachine;
  readonly title: string;
  readonly about: string;
}

/** Every statechart there is. A test holds this list against the files. */
export const CHARTS: readonly Chart[] = [
  {
    file: 'simulator/machines/careEpisodeMachine.ts',
    machine: MACHINES.care,
    title: 'The care episode',
    about: 'Visits, the days between them, messages from the patient, and the end.',
  },
  {
    file: 'simulator/machines/gmiMachine.ts',
    machine: MACHINES.gmi,
    title: 'Graded motor imagery',
    about:
      'Which stage is practised. The plan says where it stands; the chart says where it may go. Stages are numbered from 0, left/right.',
  },
  {
    file: 'simulator/machines/touchMachine.ts',
    machine: MACHINES.touch,
    title: 'The touch ladder',
    about:
      'Whether the ladder is practised, and on which rung. The plan says where it stands; the chart says where it may go.',
  },
  {
    file: 'simulator/machines/flareMachine.ts',
    machine: MACHINES.flare,
    title: 'A flare',
    about: 'As the diary shows it: settled, inside the expected band, or beyond it.',
  },
  {
    file: 'room/entrance/entranceMachine.ts',
    machine: entranceMachine,
    title: 'The entrance to the room',
    about:
      'From a link to an attempt: a new one, one kept on this device, or one from a file; or why there is none.',
  },
  {
    file: 'room/days/passingMachine.ts',
    machine: passingMachine,
    title: 'Days passing',
    about: 'The days between two visits, shown one by one. Nothing is decided by it.',
  },
  {
    file: 'room/keeping/keepingMachine.ts',
    machine: keepingMachine,
    title: 'Keeping an attempt',
    about:
      'On this device, in memory because the device keeps nothing or is full, or no more because the attempt went on in another tab.',
  },
  {
    file: 'practice/block/blockMachine.ts',
    machine: blockMachine,
    title: 'A left/right block',
    about: 'From fetching the pictures to the end of the block, with its breaks and pauses.',
  },
  {
    file: 'review/examMachine.ts',
    machine: examMachine,
    title: 'Sitting a test',
    about: 'The test before or after the course, kept after every answer and marked at its end.',
  },
];

const NOTICE = '<!-- Drawn from the machine by `npm run charts`. Do not edit. -->';

const fileOf = ({ file }: Chart) =>
  `${file.split('/').at(-1)?.replace('Machine.ts', '') ?? file}.md`;

function pageOf({ file, machine, title, about }: Chart): string {
  const doings = doingsOf(machine);
  const listed = doings.length === 0 ? [] : ['', ...doings];
  const drawn = ['```mermaid', diagramOf(machine), '```'];
  const source = `[\`src/${file}\`](../../src/${file})`;
  return [NOTICE, '', `# ${title}`, '', about, '', ...drawn, ...listed, '', source, ''].join('\n');
}

function indexPage(): string {
  const lines = CHARTS.map((chart) => `- [${chart.title}](${fileOf(chart)}): ${chart.about}`);
  return [NOTICE, '', '# Statecharts', '', ...lines, ''].join('\n');
}

/** Every page of `docs/statecharts` by its name. */
export function pages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', indexPage()],
    ...CHARTS.map((chart): [string, string] => [fileOf(chart), pageOf(chart)]),
  ]);
}
