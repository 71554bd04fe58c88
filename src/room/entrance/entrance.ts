import { fromPromise } from 'xstate';
import { isLinkProblem, NO_WISHES, parseRoomLink } from '../../exchange/roomLink.ts';
import type { KeptAttempt } from '../../learner/merge/attempts.ts';
import { registerWords } from '../../words/catalogue.ts';
import type { Locale } from '../../words/locale.ts';
import { wordsIn } from '../../words/wordsIn.ts';
import { loadContent } from '../content.ts';
import { entranceMachine, type Opened } from './entranceMachine.ts';
import { beginAttempt, findAttempt, openDevice, resumeFile, resumeKept } from './opening.ts';

async function openRoom(caseId: string, locale: Locale, query: URLSearchParams): Promise<Opened> {
  const { content, messages } = await loadContent(caseId, locale);
  registerWords({ locale, messages });
  const link = parseRoomLink(query, Object.keys(content.protocols));
  const device = await openDevice(caseId, wordsIn(locale, content.case.limb));
  if (isLinkProblem(link)) {
    return { content, device, link: NO_WISHES, found: { kind: 'badLink', problem: link } };
  }
  return { content, device, link, found: findAttempt(link, device.attempts) };
}

/** The entrance to one case's room. */
export function entranceTo(caseId: string, build: string, locale: Locale) {
  return entranceMachine.provide({
    actors: {
      openRoom: fromPromise(({ input: { query } }) => openRoom(caseId, locale, query)),
      resumeKept: fromPromise(async ({ input: { opened, attempt } }) =>
        opened && attempt ? resumeKept(opened.content, attempt, opened.device) : null,
      ),
      begin: fromPromise(async ({ input: { opened, attempt } }) => {
        if (!opened) return null;
        const { content, link, device } = opened;
        if (attempt) await device.store.save({ ...attempt, abandoned: true }, null).catch(() => {});
        return beginAttempt(content, link, device, build);
      }),
      // Few ever bring a file: what reads it is fetched by those who do.
      resumeFile: fromPromise(async ({ input: { opened, file } }) => {
        const [exchange, learner, scores] = await Promise.all([
          import('../../exchange/attemptFile.ts'),
          import('../../learner/bringAttempt.ts'),
          import('../../learner/recomputed.ts'),
        ]).catch(() => []);
        if (!opened || !exchange || !learner || !scores) return { problem: { what: 'unread' } };
        const read = await exchange.readAttemptChosen(file);
        if ('problem' in read) return read;
        if (read.found.attempt.caseId !== caseId) return { problem: { what: 'otherCase' } };
        const { keeping } = opened.device.store;
        const bring = {
          recomputed: scores.recomputed,
          in: (kept: KeptAttempt) => learner.bringAttempt(keeping, kept),
        };
        const found = await resumeFile(opened.content, read.found, opened.device, bring);
        return found ? { found } : { problem: { what: 'cannotGoOn' } };
      }),
    },
  });
}
