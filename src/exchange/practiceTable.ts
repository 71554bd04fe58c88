import type { PracticeBlock } from '../schemas/records/practice.ts';

const COLUMNS = [
  ...['block', 'started', 'limb', 'set', 'mode', 'aim', 'pointer', 'frame_ms', 'onset'],
  ...['number', 'picture', 'view', 'side', 'turn', 'answer', 'correct', 'time_ms', 'mark'],
  ...['input', 'level'],
] as const;

const cell = (value: string | number) => {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

function rows(block: PracticeBlock): (string | number)[][] {
  const { id, startedAt, limb, set, mode, aim, device } = block;
  const head = [
    id,
    startedAt,
    limb,
    set,
    mode,
    aim,
    device.pointer,
    device.frameMs,
    device.onset ?? 'frame',
  ];
  return block.trials.map((trial, index) => [
    ...head,
    ...[index + 1, trial.picture, trial.view, trial.side, trial.turn, trial.answer],
    ...[trial.answer === trial.side ? 1 : 0, Math.round(trial.timeMs * 10) / 10, trial.mark],
    ...[trial.input, trial.level ?? ''],
  ]);
}

/** All trials as a table for a spreadsheet: one row a picture. */
export function writePracticeCsv(blocks: readonly PracticeBlock[]): string {
  const lines = [COLUMNS as readonly (string | number)[], ...blocks.flatMap(rows)];
  return `${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
