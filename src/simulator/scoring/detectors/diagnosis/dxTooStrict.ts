import { meetsBudapest } from '../../../clinical/budapest.ts';
import { firstTreatmentDay, stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import type { Step } from '../../notes.ts';

const DELAY_DAYS = 14;

/** The record meets the clinical rule, and the conclusion waits for the research rule. */
function tooStrict({ action }: Step): boolean {
  if (action.kind !== 'diagnose' || action.rule !== 'research') return false;
  const { conclusion, continuingPain, noBetterExplanation } = action;
  if (conclusion !== 'unclear' && conclusion !== 'notCrps') return false;
  const [symptoms, signs] = [action.symptoms.length, action.signs.length];
  const record = { continuingPain, noBetterExplanation, symptoms, signs };
  return meetsBudapest('clinical', record) && !meetsBudapest('research', record);
}

/** The clinical rule was met, and help was refused or waited because the research rule was not. */
export const dxTooStrict = defineDetector(
  'DX_TOO_STRICT',
  {
    track: null,
    evidence: { days: 'number' },
    variants: {
      names: ['waited', 'refused'],
      of: ({ correctedDay }) => (correctedDay === null ? 'refused' : 'waited'),
    },
    unspoken: ['days'],
  },
  (notes, seen) => {
    const strict = stepsOf(notes, 'diagnose').find(tooStrict);
    if (!strict) return [];
    const start = firstTreatmentDay(notes);
    const days = (start ?? notes.lastDay) - strict.day;
    // Handing over to somebody else is not a refusal.
    const sentAway = stepsOf(notes, 'discharge').some(
      ({ action }) => action.kind === 'discharge' && action.reason !== 'referredOn',
    );
    const refused = start === null && sentAway;
    return refused || days > DELAY_DAYS ? [seen(strict.day, { days }, start)] : [];
  },
);
