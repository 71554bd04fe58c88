import { clinic, type Day, gmi, referred } from '../../../clinic.ts';

export const FEVER: Day = { newSigns: ['fever', 'spreadingRedness'] };

export const gpToday = referred('gp', 'sameDay');

export const treated = () => clinic().visit(gmi.start('leftRight')).home(7);
