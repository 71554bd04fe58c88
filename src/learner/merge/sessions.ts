import type { Session } from '../../schemas/records/session.ts';
import { activeMs } from '../sessionTime.ts';
import { byMoment, byText, greater, inTurn, mergeLists, type Order } from './order.ts';

/** A session counted further beats the same one saved before. */
const further: Order<Session> = inTurn(
  (a, b) => a.spans.length - b.spans.length,
  (a, b) => activeMs([a]) - activeMs([b]),
);

/** By logical sequence; of two devices that counted alike, by the clock. */
export const inSequence: Order<Session> = (a, b) =>
  a.sequence - b.sequence || byMoment(a.startedAt, b.startedAt) || byText(a.id, b.id);

/** One session from two places. */
export const mergeSession = (a: Session, b: Session) => greater(a, b, further);

/** Sessions of two places as one list, first one first. */
export function mergeSessions(a: readonly Session[], b: readonly Session[]) {
  return mergeLists(a, b, ({ id }) => id, mergeSession, inSequence);
}
