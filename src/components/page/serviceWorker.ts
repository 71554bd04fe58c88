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

async function register() {
  const registration = await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener('updatefound', () => watch(registration));
}

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
  });
  register().catch(() => {
    // A browser that refuses workers still has the whole course, online.
  });
}
