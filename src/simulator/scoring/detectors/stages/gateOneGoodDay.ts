import { defineDetector } from '../../detector.ts';
import { rushesOutOfLeftRight } from '../../gates.ts';

/** Too few good days, or days with too few pictures, were taken for the gate. */
export const gateOneGoodDay = defineDetector(
  'GATE_ONE_GOOD_DAY',
  { track: 'gmi', evidence: { met: 'number', needed: 'number' } },
  (notes, seen, protocol) =>
    rushesOutOfLeftRight(notes, protocol).flatMap(({ day, met, needed, back, onTooLittle }) =>
      onTooLittle ? [seen(day, { met, needed }, back)] : [],
    ),
);
