import { selfHarmDays } from '../alarms.ts';
import { type Detector, seen } from '../detector.ts';

const SERVICES: readonly string[] = ['crisisTeam', 'gp', 'psychology', 'emergency'];

/** Protocol A6: thoughts of suicide are answered the same day. In days or weeks is too late. */
const TODAY: readonly string[] = ['sameDay', 'emergency'];

/** A signal of self-harm without a direct enquiry and a service reached that day, in the same visit. */
export const siNotActed: Detector = {
  code: 'SI_NOT_ACTED',
  find: (notes) =>
    selfHarmDays(notes).flatMap((day) => {
      const today = notes.steps.filter((step) => step.day === day).map(({ action }) => action);
      const asked = today.some((a) => a.kind === 'ask' && a.subject === 'selfHarm');
      const referred = today.some(
        (a) => a.kind === 'refer' && SERVICES.includes(a.subject) && TODAY.includes(a.urgency),
      );
      return asked && referred ? [] : [seen('SI_NOT_ACTED', day)];
    }),
};
