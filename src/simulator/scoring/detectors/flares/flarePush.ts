import { baselinePain, before as daysBefore } from '../../../clinical/diary.ts';
import { readFlare } from '../../../clinical/flare.ts';
import { read } from '../../../clinical/readings.ts';
import { type Contact, type Protocol, TRACKS } from '../../../types.ts';
import { defineDetector } from '../../detector.ts';
import { raised, reduced, reducedAfter } from '../../dose.ts';
import type { CaseNotes, Decided, Step } from '../../notes.ts';

/** Pictures and minutes a day, and weight of touch in grams, that a flare need not lower further. */
const LEAST_PICTURES = 40;
const LEAST_MINUTES = 7;
const LIGHT_G = 10;

function beyondBand(one: Decided, protocol: Protocol): boolean {
  const { flare } = read(one.known, protocol);
  return flare.active && !flare.inBand;
}

/** The dose is small already: there is little left to take away. */
function isLeast({ track, after }: Decided, { dose }: Protocol): boolean {
  const { gmi, touch } = after;
  if (track === 'touch') {
    const least = dose.touchMinutes * dose.touchSessions[0];
    return (
      touch !== null && touch.minutes * touch.sessionsPerDay <= least && touch.forceG <= LIGHT_G
    );
  }
  return gmi !== null && gmi.imagesPerDay <= LEAST_PICTURES && gmi.minutesPerDay <= LEAST_MINUTES;
}

/** Held at the same dose although the flare had left the expected band. */
function heldOn(notes: CaseNotes, one: Decided, protocol: Protocol): boolean {
  const held = one.decision === 'hold' && !isLeast(one, protocol) && !reduced(notes, one);
  return held && beyondBand(one, protocol);
}

/** An agreed flare plan is a response of its own: it covers the first such hold, not the second. */
function coveredByPlan(notes: CaseNotes, one: Decided, protocol: Protocol): boolean {
  const last = notes.decisions.findLast(({ track, day }) => track === one.track && day < one.day);
  return one.before.flarePlan && !(last && heldOn(notes, last, protocol));
}

function pushes(notes: CaseNotes, one: Decided, protocol: Protocol): boolean {
  if (one.decision !== 'advance' && one.decision !== 'hold') return false;
  if (!read(one.known, protocol).flare.active) return false;
  if (one.decision === 'advance' || raised(one)) return true;
  return heldOn(notes, one, protocol) && !coveredByPlan(notes, one, protocol);
}

/** How far above its baseline pain stood on that morning, to a tenth of a point. */
function riseAt(one: Decided, protocol: Protocol): number {
  return Math.round(read(one.known, protocol).flare.riseNrs * 10) / 10;
}

/** The diary on the morning of a message shows a flare beyond the expected band. */
function knownBeyond(notes: CaseNotes, { day }: Contact, step: Step, protocol: Protocol): boolean {
  const { gmiSince, touchSince } = step.before;
  const since = Math.max(gmiSince ?? 0, touchSince ?? 0);
  const diary = daysBefore(notes.diary, day);
  const baseline = baselinePain(diary, notes.findings, gmiSince ?? since);
  const flare = readFlare(diary, protocol, baseline, day, since);
  return flare.active && !flare.inBand;
}

/** Told of a flare that the diary already showed beyond its band, the answer was to carry on. */
function carriedOn(notes: CaseNotes, protocol: Protocol): readonly Contact[] {
  return notes.contacts.flatMap(({ contact, answers }) => {
    if (contact.kind !== 'flareWorry') return [];
    const carryOn = answers.find(
      ({ action }) => action.kind === 'respond' && action.subject === 'continueUnchanged',
    );
    return carryOn && knownBeyond(notes, contact, carryOn, protocol) ? [contact] : [];
  });
}

/** Advanced, raised the dose, or kept it in a flare beyond the expected band. */
export const flarePush = defineDetector(
  'FLARE_PUSH',
  {
    track: null,
    evidence: [{ rise: 'number', track: TRACKS }, {}],
    variants: {
      names: ['visit', 'contact'],
      of: ({ evidence }) => (evidence.track === undefined ? 'contact' : 'visit'),
    },
  },
  (notes, seen, protocol) => {
    const atVisits = notes.decisions
      .filter((one) => pushes(notes, one, protocol))
      .map((one) => {
        const evidence = { rise: riseAt(one, protocol), track: one.track };
        return seen(one.day, evidence, reducedAfter(notes, one));
      });
    const atContacts = carriedOn(notes, protocol).map(({ day }) => {
      const mended = notes.decisions.find((one) => one.day > day && reduced(notes, one));
      return seen(day, {}, mended?.day ?? null);
    });
    return [...atVisits, ...atContacts];
  },
);
