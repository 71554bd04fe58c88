import { defineDetector } from '../../detector.ts';
import { rushesOutOfLeftRight } from '../../gates.ts';

/** Left/right judgement was left for imagery before its gate. */
export const gmiRush1 = defineDetector(
  'GMI_RUSH_1',
  { track: 'gmi', evidence: { met: 'number', needed: 'number' } },
  (notes, seen, protocol) =>
    rushesOutOfLeftRight(notes, protocol).flatMap(({ day, met, needed, back, onTooLittle }) =>
      // A few good days taken for the gate are a mistake of their own.
      onTooLittle ? [] : [seen(day, { met, needed }, back)],
    ),
);
