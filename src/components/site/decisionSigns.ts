/**
 * The five signs, on a 24 by 24 grid. The three decisions are strokes: an arrow forward, a bar, an
 * arrow back. Start and stop are filled shapes. They are the same in buttons, tables, charts, print.
 */
export const DECISION_SIGNS = {
  start: { path: 'M6 4 20 12 6 20Z', filled: true },
  advance: { path: 'M2 12H20M13 4.5 20.5 12 13 19.5', filled: false },
  hold: { path: 'M9.5 2h5v20h-5Z', filled: true },
  stepBack: { path: 'M22 12H4M11 4.5 3.5 12 11 19.5', filled: false },
  stop: { path: 'M4.5 4.5h15v15h-15Z', filled: true },
} as const;

export type DecisionSignName = keyof typeof DECISION_SIGNS;
