import { mostMinutes } from '../../../clinical/dose.ts';
import { defineDetector } from '../../detector.ts';
import { reduced, sharpRises } from '../../dose.ts';
import type { Decided } from '../../notes.ts';

/** Times the most that a stage should ask for from which it is too much, and far too much. */
const TOO_MUCH = 1.5;
const FAR_TOO_MUCH = 2;
/** Days after which too much again is a habit. */
const KEPT_UP = 7;

/** Far more imagery, mirror or tasks than the dose that can help, or the same dose through rising pain. */
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
    graver: 'major',
  },
  (notes, seen, protocol) => {
    let first: Decided | null = null;
    return notes.decisions.flatMap((one) => {
      const stage = one.after.gmi?.stage;
      if (one.track !== 'gmi' || stage === undefined || stage === 'leftRight') return [];
      const minutes = one.after.gmi?.minutesPerDay ?? 0;
      const most = mostMinutes(stage, protocol);
      const rises = one.before.gmi?.stage === stage ? sharpRises(one) : 0;
      const tooMuch = minutes > TOO_MUCH * most;
      if (!tooMuch && (rises < 2 || reduced(notes, one))) return [];
      const mended = notes.decisions.find(
        (other) =>
          other.track === 'gmi' &&
          other.day > one.day &&
          (other.after.gmi?.minutesPerDay ?? 0) < minutes,
      );
      // Pain that rose is the body’s answer, and may come of any dose; minutes are the clinician’s own.
      const kept = tooMuch && first !== null && one.day - first.day >= KEPT_UP;
      if (tooMuch) first ??= one;
      const grave = kept || minutes > FAR_TOO_MUCH * most;
      const evidence = { minutes, rises };
      return [seen(one.day, evidence, mended?.day ?? null, ...(grave ? (['major'] as const) : []))];
    });
  },
);
