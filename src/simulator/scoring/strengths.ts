import { functionReadings } from '../clinical/functionScore.ts';
import { MINIMUM_SCREEN } from '../clinical/minimumScreen.ts';
import type { Domain, JudgedDecision, Strength } from '../types.ts';
import { selfHarmDays, urgentHelpDays } from './alarms.ts';
import { distressKnown, firstDayOf, firstTreatmentDay, missingBy, startOf } from './ask.ts';
import { criteriaRecordDay } from './budapest.ts';
import { unanswered } from './detectors/safety/siNotActed.ts';
import type { CaseNotes } from './notes.ts';

/** A thing done well: the domain it belongs to, and the day on which it was seen, or null. */
interface Finder {
  readonly domain: Domain;
  readonly find: (notes: CaseNotes, judged: readonly JudgedDecision[]) => number | null;
}

const FINDERS: Readonly<Record<string, Finder>> = {
  criteriaBeforeTreatment: {
    domain: 'recognition',
    find: (notes) => {
      const day = criteriaRecordDay(notes);
      const start = firstTreatmentDay(notes);
      const before = day !== null && (start === null || day <= start);
      return before ? day : null;
    },
  },
  screenedFirst: {
    domain: 'safety',
    find: (notes) => {
      const start = startOf(notes, 'gmi');
      const screened = start && missingBy(notes, MINIMUM_SCREEN, start.day).missing.length === 0;
      return screened ? start.day : null;
    },
  },
  sameDayHelp: {
    domain: 'safety',
    find: (notes) => {
      const alarm = notes.alarmDays[0];
      const helped = alarm !== undefined && urgentHelpDays(notes).includes(alarm);
      return helped ? alarm : null;
    },
  },
  askedAndActed: {
    domain: 'safety',
    find: (notes) => {
      const [day] = selfHarmDays(notes);
      const acted = day !== undefined && unanswered(notes).length === 0;
      return acted ? day : null;
    },
  },
  supportEarly: {
    domain: 'communication',
    find: (notes) => {
      const known = distressKnown(notes);
      const referral = firstDayOf(notes, ['refer.psychology', 'refer.embeddedStrategies']);
      const early = known && referral !== null && referral <= known.day + 14;
      return early ? referral : null;
    },
  },
  flarePlanFirst: {
    domain: 'dosing',
    find: (notes) => {
      const day = firstDayOf(notes, ['agree.flarePlan']);
      const start = firstTreatmentDay(notes);
      const early = day !== null && start !== null && day <= start + 7;
      return early ? day : null;
    },
  },
  heldThroughFlare: {
    domain: 'progression',
    find: (_notes, judged) => {
      // Holding one track while pushing the other is no strength.
      const calm = (day: number) => judged.every((one) => one.day !== day || one.agreed);
      const held = judged.find(
        (one) =>
          one.did === 'hold' && one.because.some((code) => code.includes('lare')) && calm(one.day),
      );
      return held ? held.day : null;
    },
  },
  everyAdvanceAtGate: {
    domain: 'progression',
    find: (_notes, judged) => {
      const moves = judged.filter((one) => one.track === 'gmi' && one.did === 'advance');
      const good = moves.length >= 2 && moves.every((one) => one.agreed);
      return good ? (moves[0]?.day ?? 0) : null;
    },
  },
  touchWithTask: {
    domain: 'dosing',
    find: (notes) => {
      const start = startOf(notes, 'touch');
      const touch = start?.after.touch;
      const good = touch && touch.site !== 'hotspot' && touch.discrimination;
      return good ? start.day : null;
    },
  },
  functionFollowed: {
    domain: 'measurement',
    find: (notes) => {
      const repeats = functionReadings(notes.findings);
      return repeats.length >= 3 ? (repeats[2]?.day ?? 0) : null;
    },
  },
  believedThePatient: {
    domain: 'communication',
    find: (notes) => {
      const day = firstDayOf(notes, ['explain.painIsReal']);
      return day;
    },
  },
};

/** Codes of all that can be found done well. */
export const STRENGTHS: readonly string[] = Object.keys(FINDERS);

/** What was done well, each once, in order of days. */
export function strengthsIn(
  notes: CaseNotes,
  judged: readonly JudgedDecision[],
): readonly Strength[] {
  return Object.entries(FINDERS)
    .flatMap(([code, { domain, find }]) => {
      const day = find(notes, judged);
      return day === null ? [] : [{ code, day, domain, week: Math.floor(day / 7) + 1 }];
    })
    .sort((a, b) => a.day - b.day);
}
