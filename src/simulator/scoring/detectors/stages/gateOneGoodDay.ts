import { type Detector, seen } from '../../detector.ts';
import { rushesOutOfLeftRight } from '../../gates.ts';

/** Too few good days, or days with too few pictures, were taken for the gate. */
export const gateOneGoodDay: Detector = {
  code: 'GATE_ONE_GOOD_DAY',
  find: (notes, protocol) =>
    rushesOutOfLeftRight(notes, protocol).flatMap(({ day, met, needed, back, onTooLittle }) =>
      onTooLittle ? [seen('GATE_ONE_GOOD_DAY', day, { met, needed }, back)] : [],
    ),
};
