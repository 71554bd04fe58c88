import { stepsOf } from '../../ask.ts';
import { defineDetector, oneOf } from '../../detector.ts';
import type { CaseNotes, Decided } from '../../notes.ts';

const CAUTIONS = ['otherHand', 'vision', 'tremorDystonia'] as const;

/** Found by the day of a decision: what calls for an adapted mirror, or for none (claim mirror-cautions). */
function caution(notes: CaseNotes, day: number): (typeof CAUTIONS)[number] | null {
  const found = notes.findings.find(
    (one) =>
      one.day <= day &&
      ((one.subject === 'otherHand' && one.values['painFree'] === false) ||
        (one.subject === 'vision' && one.values['ok'] === false) ||
        (one.subject === 'tremorDystonia' && one.values['dystonia'] === true)),
  );
  return found ? oneOf(CAUTIONS, found.subject) : null;
}

function begins({ track, before, after }: Decided): boolean {
  return track === 'gmi' && before.gmi?.stage !== 'mirror' && after.gmi?.stage === 'mirror';
}

/** Mirror work was planned against a known caution, and nothing was adapted. */
export const mirrorContraIgnored = defineDetector(
  'MIRROR_CONTRA_IGNORED',
  { track: 'gmi', evidence: { found: CAUTIONS }, variants: 'found' },
  (notes, seen) =>
    notes.decisions.filter(begins).flatMap((one) => {
      const found = caution(notes, one.day);
      const adapted = stepsOf(notes, 'teach', 'mirrorAdapted')[0];
      if (found === null || (adapted && adapted.day <= one.day)) return [];
      return [seen(one.day, { found }, adapted?.day ?? null)];
    }),
);
