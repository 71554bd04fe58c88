import type { FigureOf } from '../../schemas/figure.ts';

export type MirrorItem = FigureOf<'mirrorChecker'>['items'][number];
export type MirrorScene = FigureOf<'mirrorChecker'>['scenes'][number];

/** What a check of a set-up came to. */
export interface MirrorReading {
  readonly found: readonly MirrorItem[];
  readonly missed: readonly MirrorItem[];
  /** Called wrong although they were right. */
  readonly falseAlarms: readonly MirrorItem[];
  /** Something is wrong that rules the mirror out today. */
  readonly barred: boolean;
  readonly complete: boolean;
}

/** Compares what was marked with what is wrong in the scene. */
export function checkScene(
  scene: MirrorScene,
  marked: readonly string[],
  items: readonly MirrorItem[],
): MirrorReading {
  const wrong = items.filter((item) => scene.wrong.includes(item.id));
  const missed = wrong.filter((item) => !marked.includes(item.id));
  const falseAlarms = items.filter(
    (item) => marked.includes(item.id) && !scene.wrong.includes(item.id),
  );
  return {
    found: wrong.filter((item) => marked.includes(item.id)),
    missed,
    falseAlarms,
    barred: wrong.some((item) => item.bars),
    complete: missed.length === 0 && falseAlarms.length === 0,
  };
}
