import { fromPromise } from 'xstate';
import { readAttemptFile } from '../../../exchange/attemptFile.ts';
import { registerWords } from '../../../words/catalogue.ts';
import type { Locale } from '../../../words/locale.ts';
import { wordsIn } from '../../../words/wordsIn.ts';
import { loadContent } from '../content.ts';
import { entranceMachine, type Opened } from './entranceMachine.ts';
import { isLinkProblem, NO_WISHES, parseRoomLink } from './link.ts';
import { beginAttempt, findAttempt, openDesk, takeUp, takeUpFile } from './opening.ts';

async function openRoom(caseId: string, locale: Locale, query: URLSearchParams): Promise<Opened> {
  const { content, messages } = await loadContent(caseId, locale);
  registerWords({ locale, messages });
  const link = parseRoomLink(query, Object.keys(content.protocols));
  const desk = await openDesk(caseId, wordsIn(locale, content.case.limb));
  if (isLinkProblem(link)) {
    return { content, desk, link: NO_WISHES, found: { kind: 'badLink', problem: link } };
  }
  return { content, desk, link, found: findAttempt(link, desk.attempts) };
}

/** The entrance to one case's room. */
export function entranceTo(caseId: string, build: string, locale: Locale) {
  return entranceMachine.provide({
    actors: {
      openRoom: fromPromise(({ input: { query } }) => openRoom(caseId, locale, query)),
      takeUp: fromPromise(async ({ input: { opened, attempt } }) =>
        opened && attempt ? takeUp(opened.content, attempt, opened.desk) : null,
      ),
      begin: fromPromise(async ({ input: { opened, attempt } }) => {
        if (!opened) return null;
        const { content, link, desk } = opened;
        if (attempt) await desk.store.save({ ...attempt, abandoned: true }, null).catch(() => {});
        return beginAttempt(content, link, desk, build);
      }),
      readFile: fromPromise(async ({ input: { opened, file } }) => {
        const read = readAttemptFile(await file.text());
        if (!opened || 'problem' in read || read.found.attempt.caseId !== caseId) return null;
        return takeUpFile(opened.content, read.found, opened.desk);
      }),
    },
  });
}
