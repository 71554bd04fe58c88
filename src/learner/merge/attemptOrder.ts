import type { Attempt } from '../../schemas/records/attempt.ts';
import { byMoment, byText, inTurn, type Order } from './order.ts';

/** By case and number; of two with one number, from two devices, the first begun comes first. */
export const inOrder: Order<Attempt> = inTurn(
  (a, b) => byText(a.caseId, b.caseId),
  (a, b) => a.attemptNumber - b.attemptNumber,
  (a, b) => byMoment(a.startedAt, b.startedAt),
  (a, b) => byText(a.id, b.id),
);
