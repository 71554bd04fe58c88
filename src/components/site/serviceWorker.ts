import { address } from '../../site/address.ts';
import { lineBears, showKept } from './keptNote.ts';

/**
 * Keeps the course for offline use. A new version waits until the reader takes it: a page in use,
 * and above all a running case, is never swapped under their hands.
 */
const text = document.querySelector<HTMLElement>('[data-update-text]');
const button = document.querySelector<HTMLButtonElement>('[data-update-now]');
let accepted = false;

function offer(waiting: ServiceWorker) {
  if (!text || !button) return;
  text.hidden = false;
  button.onclick = () => {
    accepted = true;
    waiting.postMessage('update-now');
  };
}

/** A worker that has finished installing while an older one is still in charge is an update. */
function watch(registration: ServiceWorkerRegistration) {
  const { installing } = registration;
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed' && navigator.serviceWorker.controller) offer(installing);
  });
}

/** The course is there; the rest follows, unless the line is dear or slow or a newer version waits. */
async function keepTheRest(registration: ServiceWorkerRegistration) {
  const { active } = await navigator.serviceWorker.ready;
  const more = () => active?.postMessage('keep-later');
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data?.kept) showKept(data.kept, more);
  });
  const older = registration.waiting ?? registration.installing;
  active?.postMessage(lineBears() && !older ? 'keep-later' : 'what-is-kept');
}

async function register() {
  const registration = await navigator.serviceWorker.register(address('sw.js'));
  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener('updatefound', () => watch(registration));
  await keepTheRest(registration);
}

/** After the page itself has come, so that keeping takes nothing away from it. */
function whenIdle(work: () => void) {
  const soon = () =>
    'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 3000 }) : work();
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
  });
  // A browser that refuses workers still has the whole course, online.
  whenIdle(() => void register().catch(() => showKept('nothing')));
} else {
  showKept('nothing');
}
