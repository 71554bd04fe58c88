import { GMI_STAGES, type Track } from '../../types.ts';
import { firstDayOf, measuredAgain, startOf, stepsOf } from '../ask.ts';
import { stageIndex } from '../gates.ts';
import { DOSING } from './dosing.ts';
import { type CarePart, type CareRead, inTime, plansOf, shareOf } from './part.ts';

const STARTED = 21;
const STARTED_LATE = 35;
/** Weeks that a track needs before it can have gone anywhere. */
const CARRIED_DUE = 49;
/** Rungs above the first from which touch has been carried into life. */
const CARRIED_RUNGS = 3;
const USED_DUE = 56;

/** Open gates that may be waited at before waiting is a habit. */
const MAY_WAIT = 2;

/** Every step of a track was right for what was known, at a dose that could be read. */
function rightlyWaited(read: CareRead, track: Track, dosed: number | null): boolean {
  const own = read.judged.filter((one) => one.track === track);
  const passedBy = own.filter(
    ({ did, acceptable, implied }) =>
      (did === 'hold' || implied) && acceptable.includes('advance') && acceptable[0] !== 'hold',
  );
  if (passedBy.length > MAY_WAIT) return false;
  return own.length > 0 && shareOf(own, ({ agreed }) => agreed) >= 0.9 && (dosed ?? 0) >= 0.7;
}

function furthestStage({ notes }: CareRead): number {
  // A stage that opens on the last day is gone on with at home.
  return Math.max(-1, ...notes.decisions.map(({ after }) => stageIndex(after.gmi?.stage)));
}

/** How far up the ladder touch has been; another phase counts like a rung. */
function furthestTouch({ notes }: CareRead): number {
  const steps = plansOf(notes).map(({ touch }) =>
    touch && touch.site !== 'distant' ? touch.rung + (touch.phase === 'passive' ? 0 : 1) : 0,
  );
  return Math.max(0, ...steps);
}

/** A treatment that runs out, reviewed in its last weeks or not. */
const RAN_OUT = { reviewed: 0.6, unreviewed: 0.3 } as const;
const REVIEW_DAYS = 21;

export const PROGRESSION = {
  imageryStarted: {
    domain: 'progression',
    given: ({ notes }) => inTime(startOf(notes, 'gmi')?.day ?? null, STARTED, STARTED_LATE),
  },
  imageryCarried: {
    domain: 'progression',
    given: (read) => {
      if (read.notes.lastDay < CARRIED_DUE) return null;
      const stage = furthestStage(read);
      if (stage < 0) return 0;
      if (rightlyWaited(read, 'gmi', DOSING.picturesTeach.given(read))) return 1;
      return stage / (GMI_STAGES.length - 1);
    },
  },
  touchStarted: {
    domain: 'progression',
    given: ({ notes }) => inTime(startOf(notes, 'touch')?.day ?? null, STARTED, STARTED_LATE),
  },
  touchCarried: {
    domain: 'progression',
    given: (read) => {
      if (read.notes.lastDay < CARRIED_DUE) return null;
      const moved = furthestTouch(read) / CARRIED_RUNGS;
      const near = read.judged.some((one) => one.track === 'touch') && moved > 0;
      if (near && rightlyWaited(read, 'touch', DOSING.touchTeaches.given(read))) return 1;
      return Math.min(1, moved);
    },
  },
  /** The limb is used: advice to use it, and a task of the patient's own. */
  broughtIntoUse: {
    domain: 'progression',
    given: ({ notes }) => {
      if (notes.lastDay < USED_DUE) return null;
      const advised = firstDayOf(notes, ['advise.gradedUse']) !== null;
      const task =
        firstDayOf(notes, ['try.goalTask']) !== null ||
        plansOf(notes).some(
          ({ gmi, touch }) => gmi?.stage === 'function' || (touch && touch.phase !== 'passive'),
        );
      return (advised ? 0.5 : 0) + (task ? 0.5 : 0);
    },
  },
  /** Treatment that came to an end of its own, not one that broke off or ran out. */
  endingEarned: {
    domain: 'progression',
    given: ({ notes }) => {
      const { ending } = notes;
      if (ending === null) return 0;
      if (ending === 'referredAway') {
        const sent = stepsOf(notes, 'refer').some(({ action }) => action.urgency !== 'routine');
        return notes.alarmDays.length > 0 && sent ? 1 : 0;
      }
      if (ending === 'maxWeeks') {
        const reviewed = measuredAgain(notes).some((day) => day >= notes.lastDay - REVIEW_DAYS);
        return reviewed ? RAN_OUT.reviewed : RAN_OUT.unreviewed;
      }
      if (ending !== 'discharged') return 0;
      const last = stepsOf(notes, 'discharge').at(-1)?.action.reason;
      return last === 'goalsMet' || last === 'plateauReviewed' ? 1 : 0;
    },
  },
} as const satisfies Readonly<Record<string, CarePart>>;
