import { selfHarmDays } from '../alarms.ts';
import { type Detector, seen } from '../detector.ts';

const SERVICES: readonly string[] = ['crisisTeam', 'gp', 'psychology', 'emergency'];

/** A signal of self-harm without a direct enquiry and a named referral in the same visit. */
export const siNotActed: Detector = {
  code: 'SI_NOT_ACTED',
  find: (notes) =>
    selfHarmDays(notes).flatMap((day) => {
      const today = notes.steps.filter((step) => step.day === day).map(({ action }) => action);
      const asked = today.some((a) => a.kind === 'ask' && a.subject === 'selfHarm');
      const referred = today.some(
        (a) => a.kind === 'refer' && SERVICES.includes(a.subject) && a.urgency !== 'routine',
      );
      return asked && referred ? [] : [seen('SI_NOT_ACTED', day)];
    }),
};
