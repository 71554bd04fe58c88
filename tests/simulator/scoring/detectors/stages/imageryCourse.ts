import { clinic, gmi } from '../../../clinic.ts';
import { GOOD } from '../../../days.ts';

export const imagery = (durationWeeks = 10) =>
  clinic({ durationWeeks })
    .visit(gmi.start('leftRight'))
    .home(7, GOOD)
    .visit(gmi.advance('imagery'));
