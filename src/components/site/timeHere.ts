import type { Spent } from '../../learner/sessionHere.ts';
import type { SessionKind } from '../../schemas/records/session.ts';
import { hoursText } from '../../words/hoursText.ts';
import { scriptWords } from '../words/scriptWords.ts';

/** Counts the time on this page where it stands, and says it once a minute has come together. */
const place = document.querySelector<HTMLElement>('[data-time-here]');
const line = place?.querySelector('span');
const { timeHere: kind, about } = place?.dataset ?? {};

function show({ ms, kept }: Spent): void {
  const words = scriptWords();
  const minutes = Math.floor(ms / 60_000);
  const spent = { time: hoursText(words, minutes) };
  const texts = [
    ...(minutes > 0 ? [words.t(`site.time.${kind as SessionKind}`, spent)] : []),
    ...(kept ? [] : [words.t('site.time.unkept')]),
  ];
  if (line) line.textContent = texts.join(' ');
}

if (kind && about) {
  // What keeps it is fetched once the page is there: reading waits for none of it.
  void import('../../learner/sessionHere.ts').then(({ keepSession }) =>
    keepSession(kind as SessionKind, about, show),
  );
}
