import { defineDetector } from '../../detector.ts';
import { reduced, sharpRises } from '../../dose.ts';

/** Far more imagery or mirror than the profile's dose, or the same dose through rising pain. */
export const imageryOverdose = defineDetector(
  'IMAGERY_OVERDOSE',
  {
    track: 'gmi',
    evidence: { minutes: 'number', rises: 'number' },
    variants: {
      names: ['minutes', 'rises'],
      of: ({ evidence }) => (evidence.rises >= 2 ? 'rises' : 'minutes'),
    },
    unspoken: ['rises'],
  },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      const stage = one.after.gmi?.stage;
      if (one.track !== 'gmi' || (stage !== 'imagery' && stage !== 'mirror')) return [];
      const range =
        stage === 'imagery' ? protocol.dose.imageryMinutes : protocol.dose.mirrorMinutes;
      const minutes = one.after.gmi?.minutesPerDay ?? 0;
      const rises = one.before.gmi?.stage === stage ? sharpRises(one) : 0;
      const tooMuch = minutes > 1.5 * range[1];
      if (!tooMuch && (rises < 2 || reduced(notes, one))) return [];
      const mended = notes.decisions.find(
        (other) =>
          other.track === 'gmi' &&
          other.day > one.day &&
          (other.after.gmi?.minutesPerDay ?? 0) < minutes,
      );
      return [seen(one.day, { minutes, rises }, mended?.day ?? null)];
    }),
);
