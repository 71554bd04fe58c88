import { acceptable } from '../../../clinical/acceptable.ts';
import { readGmiGate } from '../../../clinical/readings.ts';
import type { Finding, Protocol } from '../../../types.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import { excused } from '../../excuses.ts';
import type { CaseNotes, Decided } from '../../notes.ts';

const AVOIDED_DAYS = 21;

/** The gate stood open three weeks ago, in this stage, and nothing speaks for waiting today. */
function open(one: Decided, protocol: Protocol): boolean {
  const then = { diary: one.known.diary, day: one.day - AVOIDED_DAYS };
  const since = one.before.gmiSince ?? 0;
  if (then.day <= since || !readGmiGate(then, protocol, 'imagery', since).met) return false;
  return !acceptable('gmi', one.known, protocol).decisions.includes('hold');
}

/** Something found that speaks against a mirror (claim mirror-cautions). */
function speaksAgainst({ subject, values }: Finding): boolean {
  return (
    (subject === 'otherHand' && values['painFree'] === false) ||
    (subject === 'vision' && values['ok'] === false) ||
    (subject === 'tremorDystonia' && values['dystonia'] === true)
  );
}

function offered(notes: CaseNotes, day: number): boolean {
  return stepsOf(notes, 'try', 'mirrorTrial', day).some((step) => day - step.day <= AVOIDED_DAYS);
}

/** Imagery has been tolerated for three weeks, nothing speaks against a mirror, and none is offered. */
export const mirrorAvoided = defineDetector(
  'MIRROR_AVOIDED',
  { track: 'gmi', evidence: { days: 'number' } },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      if (one.track !== 'gmi' || one.decision !== 'hold') return [];
      if (one.before.gmi?.stage !== 'imagery' || !open(one, protocol)) return [];
      if (one.known.findings.some(speaksAgainst) || offered(notes, one.day)) return [];
      if (excused(notes, one, protocol, ['patientChoice'])) return [];
      const later = notes.decisions.find(
        ({ day, after }) => day > one.day && after.gmi?.stage === 'mirror',
      );
      return [seen(one.day, { days: AVOIDED_DAYS }, later?.day ?? null)];
    }),
);
