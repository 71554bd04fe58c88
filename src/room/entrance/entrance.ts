import { fromPromise } from 'xstate';
import { readAttemptFile } from '../../exchange/attemptFile.ts';
import { isLinkProblem, NO_WISHES, parseRoomLink } from '../../exchange/roomLink.ts';
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
      resumeFile: fromPromise(async ({ input: { opened, file } }) => {
        const read = readAttemptFile(await file.text());
        if (!opened || 'problem' in read || read.found.attempt.caseId !== caseId) return null;
        return resumeFile(opened.content, read.found, opened.device);
      }),
    },
  });
}
