import { functionReadings } from '../clinical/functionScore.ts';
import type { Domain, JudgedDecision, Strength } from '../types.ts';
import { alarmDays, selfHarmDays, urgentHelpDays } from './alarms.ts';
import { distressKnown, firstDayOf, firstTreatmentDay, missingBy, startOf } from './ask.ts';
import { criteriaRecordDay } from './budapest.ts';
import { unanswered } from './detectors/safety/siNotActed.ts';
import { SCREEN } from './detectors/screening/screenSkipped.ts';
import type { CaseNotes } from './notes.ts';

type Found = { readonly code: string; readonly day: number; readonly domain: Domain } | null;
type Finder = (notes: CaseNotes, judged: readonly JudgedDecision[]) => Found;

const FINDERS: readonly Finder[] = [
  (notes) => {
    const day = criteriaRecordDay(notes);
    const start = firstTreatmentDay(notes);
    const before = day !== null && (start === null || day <= start);
    return before ? { code: 'criteriaBeforeTreatment', day, domain: 'recognition' } : null;
  },
  (notes) => {
    const start = startOf(notes, 'gmi');
    const screened = start && missingBy(notes, SCREEN, start.day).missing.length === 0;
    return screened ? { code: 'screenedFirst', day: start.day, domain: 'safety' } : null;
  },
  (notes) => {
    const alarm = alarmDays(notes)[0];
    const helped = alarm !== undefined && urgentHelpDays(notes).includes(alarm);
    return helped ? { code: 'sameDayHelp', day: alarm, domain: 'safety' } : null;
  },
  (notes) => {
    const [day] = selfHarmDays(notes);
    const acted = day !== undefined && unanswered(notes).length === 0;
    return acted ? { code: 'askedAndActed', day, domain: 'safety' } : null;
  },
  (notes) => {
    const known = distressKnown(notes);
    const referral = firstDayOf(notes, ['refer.psychology', 'refer.embeddedStrategies']);
    const early = known && referral !== null && referral <= known.day + 14;
    return early ? { code: 'supportEarly', day: referral, domain: 'communication' } : null;
  },
  (notes) => {
    const day = firstDayOf(notes, ['agree.flarePlan']);
    const start = firstTreatmentDay(notes);
    const early = day !== null && start !== null && day <= start + 7;
    return early ? { code: 'flarePlanFirst', day, domain: 'dosing' } : null;
  },
  (_notes, judged) => {
    // Holding one track while pushing the other is no strength.
    const calm = (day: number) => judged.every((one) => one.day !== day || one.agreed);
    const held = judged.find(
      (one) =>
        one.did === 'hold' && one.because.some((code) => code.includes('lare')) && calm(one.day),
    );
    return held ? { code: 'heldThroughFlare', day: held.day, domain: 'progression' } : null;
  },
  (_notes, judged) => {
    const moves = judged.filter((one) => one.track === 'gmi' && one.did === 'advance');
    const good = moves.length >= 2 && moves.every((one) => one.agreed);
    return good
      ? { code: 'everyAdvanceAtGate', day: moves[0]?.day ?? 0, domain: 'progression' }
      : null;
  },
  (notes) => {
    const start = startOf(notes, 'touch');
    const touch = start?.after.touch;
    const good = touch && touch.site !== 'hotspot' && touch.discrimination;
    return good ? { code: 'touchWithTask', day: start.day, domain: 'dosing' } : null;
  },
  (notes) => {
    const repeats = functionReadings(notes.findings);
    return repeats.length >= 3
      ? { code: 'functionFollowed', day: repeats[2]?.day ?? 0, domain: 'measurement' }
      : null;
  },
  (notes) => {
    const day = firstDayOf(notes, ['explain.painIsReal']);
    return day === null ? null : { code: 'believedThePatient', day, domain: 'communication' };
  },
];

/** What was done well, each once, in order of days. */
export function strengthsIn(
  notes: CaseNotes,
  judged: readonly JudgedDecision[],
): readonly Strength[] {
  return FINDERS.map((find) => find(notes, judged))
    .filter((found) => found !== null)
    .map((found) => ({ ...found, week: Math.floor(found.day / 7) + 1 }))
    .sort((a, b) => a.day - b.day);
}
