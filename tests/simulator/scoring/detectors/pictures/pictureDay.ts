import { type Day, pictures } from '../../../clinic.ts';

export const day = (right: number, seconds: number): Day => ({
  leftRight: pictures(right, 50, seconds),
});
