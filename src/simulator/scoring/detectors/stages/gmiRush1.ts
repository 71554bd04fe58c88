import { type Detector, seen } from '../../detector.ts';
import { rushesOutOfLeftRight } from '../../gates.ts';

/** Left/right judgement was left for imagery before its gate. */
export const gmiRush1: Detector = {
  code: 'GMI_RUSH_1',
  find: (notes, protocol) =>
    rushesOutOfLeftRight(notes, protocol).flatMap(({ day, met, needed, back, onTooLittle }) =>
      // A few good days taken for the gate are a mistake of their own.
      onTooLittle ? [] : [seen('GMI_RUSH_1', day, { met, needed }, back)],
    ),
};
