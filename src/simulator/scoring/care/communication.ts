import { MESSAGES, type Message, PROMISE_MESSAGES, THREAT_MESSAGES } from '../../types.ts';
import { isUrgentHelp } from '../alarms.ts';
import { firstDayOf, stepsOf } from '../ask.ts';
import type { CaseNotes } from '../notes.ts';
import { type CarePart, inTime, shareOf } from './part.ts';

const HEARD = 21;
const GOALS = 28;
/** Different things explained that a treatment has room for and needs. */
const EXPLAINED = 4;
/** One service again and again, or everybody at once, helps nobody. */
const MOST_SERVICES = 5;
const MOST_OF_ONE = 3;
/** What tells the same the second time. */
const TESTS: readonly string[] = ['imaging', 'nerveTests', 'surgeon'];
/** Services that are called again for as long as there is cause; needless alarm counts with safety. */
const UNCOUNTED: readonly string[] = ['crisisTeam', 'emergency'];

const HELPS: readonly Message[] = MESSAGES.filter(
  (one) =>
    !THREAT_MESSAGES.includes(one) &&
    !PROMISE_MESSAGES.includes(one) &&
    one !== 'changeTablets' &&
    one !== 'programmeDidIt',
);

function answeredWell({ contact, answers }: CaseNotes['contacts'][number]): boolean {
  return answers.some(({ action }) => {
    if (contact.kind === 'infectionSigns') return isUrgentHelp(action);
    return (
      action.kind === 'respond' &&
      (action.subject === 'trimAndContinue' || action.subject === 'bringForward')
    );
  });
}

export const COMMUNICATION = {
  heardOut: {
    domain: 'communication',
    given: ({ notes }) =>
      (inTime(firstDayOf(notes, ['ask.beliefs', 'ask.mood']), HEARD, 2 * HEARD) +
        inTime(firstDayOf(notes, ['ask.practice']), HEARD, 2 * HEARD)) /
      2,
  },
  goalsShared: {
    domain: 'communication',
    given: ({ notes }) =>
      (inTime(firstDayOf(notes, ['ask.goals']), GOALS, 2 * GOALS) +
        inTime(firstDayOf(notes, ['agree.goals']), GOALS, 2 * GOALS)) /
      2,
  },
  explained: {
    domain: 'communication',
    given: ({ notes }) =>
      Math.min(
        1,
        HELPS.filter((one) => firstDayOf(notes, [`explain.${one}`]) !== null).length / EXPLAINED,
      ),
  },
  messagesAnswered: {
    domain: 'communication',
    given: ({ notes }) =>
      notes.contacts.length === 0 ? null : shareOf(notes.contacts, answeredWell),
  },
  referralsFit: {
    domain: 'communication',
    given: ({ notes }) => {
      const sent = stepsOf(notes, 'refer')
        .map(({ action }) => action.subject)
        .filter((one) => !UNCOUNTED.includes(one));
      const services = new Set(sent);
      const most = Math.max(
        0,
        ...[...services].map((one) => sent.filter((other) => other === one).length),
      );
      const testsAgain = TESTS.some((one) => sent.filter((other) => other === one).length > 1);
      return services.size >= MOST_SERVICES || most > MOST_OF_ONE || testsAgain ? 0 : 1;
    },
  },
} as const satisfies Readonly<Record<string, CarePart>>;
