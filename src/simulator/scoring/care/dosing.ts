import { mostMinutes, TOUCH_RANGE } from '../../clinical/dose.ts';
import type { Plan } from '../../types.ts';
import { firstDayOf } from '../ask.ts';
import { type CarePart, inTime, shareOf, shareOfDays } from './part.ts';

/** Share of the gate's pictures from which a day can be read together with others of its week. */
const READABLE_SHARE = 0.75;
/** More pictures than this only tire (teaching assumption). */
const MOST_PICTURES = 120;
/** A little more than the profile says is no error. */
const DOSE_SLACK = 1.5;
/** Minutes of a bout below which little is learned (teaching assumption). */
const LEAST_MINUTES = 4;
const ADVISED = 21;

const inPictures = ({ gmi }: Plan) => gmi?.stage === 'leftRight';
const inBouts = ({ gmi }: Plan) => gmi !== null && gmi.stage !== 'leftRight';

/** What must be shown before it is practised at home alone. */
const SHOWN = [
  ['imagery', 'teach.imageryStill', 'try.imageryTrial'],
  ['mirror', 'teach.mirrorSetUp', 'try.mirrorTrial'],
] as const;

export const DOSING = {
  picturesTeach: {
    domain: 'dosing',
    given: ({ notes, protocol }) => {
      const least = READABLE_SHARE * protocol.leftRight.imagesMinPerDay;
      return shareOfDays(notes, inPictures, ({ gmi }) => {
        const pictures = gmi?.imagesPerDay ?? 0;
        return pictures >= least && pictures <= MOST_PICTURES;
      });
    },
  },
  boutsTeach: {
    domain: 'dosing',
    given: ({ notes, protocol }) =>
      shareOfDays(notes, inBouts, ({ gmi }) => {
        if (gmi === null) return false;
        const most = mostMinutes(gmi.stage, protocol);
        return gmi.minutesPerDay >= LEAST_MINUTES && gmi.minutesPerDay <= DOSE_SLACK * most;
      }),
  },
  touchTeaches: {
    domain: 'dosing',
    given: ({ notes }) =>
      shareOfDays(
        notes,
        ({ touch }) => touch !== null,
        ({ touch }) => {
          if (touch === null) return false;
          const minutes = touch.minutes * touch.sessionsPerDay;
          const { minutes: range, forceG } = TOUCH_RANGE;
          const enough = minutes >= range[0] && minutes <= range[1];
          return enough && touch.forceG >= forceG[0] && touch.forceG <= forceG[1];
        },
      ),
  },
  useAdvised: {
    domain: 'dosing',
    given: ({ notes }) => {
      if (notes.lastDay < ADVISED) return null;
      const day = firstDayOf(notes, ['advise.gradedUse']);
      if (day === null) return 0;
      const held =
        shareOfDays(
          notes,
          () => true,
          ({ activity }) => activity === 'gradedUse',
        ) ?? 0;
      const possible = Math.max(0, notes.lastDay - day) / notes.lastDay;
      // Advice taken back for a splint or for rest is no advice.
      return held >= 0.8 * possible ? inTime(day, ADVISED, 2 * ADVISED) : 0;
    },
  },
  pacingAgreed: {
    domain: 'dosing',
    given: ({ notes }) =>
      notes.lastDay < ADVISED
        ? null
        : inTime(firstDayOf(notes, ['agree.pacingPlan']), ADVISED, 2 * ADVISED),
  },
  techniqueShown: {
    domain: 'dosing',
    given: ({ notes }) => {
      const due = SHOWN.filter(([stage]) =>
        notes.decisions.some(({ after }) => after.gmi?.stage === stage),
      );
      if (due.length === 0) return null;
      return shareOf(due, ([, ...any]) => firstDayOf(notes, any) !== null);
    },
  },
} as const satisfies Readonly<Record<string, CarePart>>;
