/* Keeps the course on the device: what is needed to learn at once, the rest when the page says that
   the line bears it. The build fills in the version and the lists of files (integrations/worker.ts).
   A new version waits until the page says so: it never swaps the code of a running case by itself. */
const VERSION = '__VERSION__';
/* Where the site stands: `/`, or the folder that the worker was registered for. */
const HOME = new URL(self.registration.scope).pathname;
const placed = (files) =>
  Object.fromEntries(Object.entries(files).map(([name, hash]) => [HOME + name, hash]));
/* Lessons, patients, practice and all that they need: without these there is no installing. */
// biome-ignore lint/correctness/noUndeclaredVariables: the build writes it in
const FILES = placed(__FILES__);
/* The pages of single evidence entries, and the search. */
// biome-ignore lint/correctness/noUndeclaredVariables: the build writes it in
const LATER = placed(__LATER__);
/* Pictures of the left/right trainer: fetched when its page asks, kept from one version to the next. */
// biome-ignore lint/correctness/noUndeclaredVariables: the build writes it in
const PICTURES = placed(__PICTURES__);
/* Sites of one origin share its caches: each has names of its own, by the folder it stands in. */
const PICTURE_CACHE = `pictures-of-holdpoint${HOME.slice(0, -1)}`;
const PREFIX = `holdpoint-${HOME.slice(1)}`;
const CACHE = PREFIX + VERSION;
const AT_ONCE = 6;

/** The name a request has in the lists: /clinic and /clinic/index.html are both /clinic/. */
function listed(url) {
  const { pathname } = new URL(url);
  const names = [pathname, `${pathname}/`, pathname.replace(/\/index\.html$/, '/')];
  return names.find((name) => name in FILES || name in LATER) ?? null;
}

const isOurs = (name) => name.startsWith(PREFIX) && !name.slice(PREFIX.length).includes('/');
const ourCaches = async () => (await caches.keys()).filter(isOurs);

/** Does the work for every path, a few at a time; the first failure ends it. */
async function forEach(paths, work) {
  const todo = [...paths].reverse();
  const some = async () => {
    for (let next = todo.pop(); next; next = todo.pop()) await work(next);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, some));
  } finally {
    todo.length = 0;
  }
}

/** An older version's copy with the same content, so that nothing is fetched twice. */
async function kept(path, hash, old) {
  for (const cache of old) {
    const hit = await cache.match(path);
    if (hit?.headers.get('x-hash') === hash) return hit;
  }
  return undefined;
}

/** Fetched behind whatever the reader waits for. */
async function fetched(path, hash) {
  const got = await fetch(path, { cache: 'no-cache', priority: 'low' });
  if (!got.ok) throw new Error(`${got.status} ${path}`);
  const headers = new Headers(got.headers);
  headers.set('x-hash', hash);
  return new Response(got.body, { status: got.status, statusText: got.statusText, headers });
}

async function install() {
  const fresh = await caches.open(CACHE);
  const names = (await ourCaches()).filter((name) => name !== CACHE);
  const old = await Promise.all(names.map((name) => caches.open(name)));
  await forEach(Object.keys(FILES), async (path) => {
    const hash = FILES[path];
    await fresh.put(path, (await kept(path, hash, old)) ?? (await fetched(path, hash)));
  });
  if (old.length === 0) return;
  await forEach(Object.keys(LATER), async (path) => {
    const same = await kept(path, LATER[path], old);
    if (same) await fresh.put(path, same);
  });
}

/** What of the rest is not there yet. */
async function missing() {
  const requests = await (await caches.open(CACHE)).keys();
  const there = new Set(requests.map(({ url }) => new URL(url).pathname));
  return Object.keys(LATER).filter((path) => !there.has(path));
}

async function hashOf(body) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The server may have a newer version by now, whose pages do not fit with what is kept. */
async function keepAsListed(path) {
  const got = await fetched(path, LATER[path]);
  const body = await got.clone().arrayBuffer();
  if ((await hashOf(body)) !== LATER[path]) throw new Error(`another version: ${path}`);
  await (await caches.open(CACHE)).put(path, got);
}

let keeping = null;
/** The rest; goes on where an earlier try was broken off, once however many pages ask. */
function keepLater() {
  keeping ??= missing()
    .then((paths) => forEach(paths, keepAsListed))
    .catch(() => {
      // No network, no space or a newer version: the next page asks again.
    })
    .finally(() => {
      keeping = null;
    });
  return keeping;
}

/** Tells a page how much is on the device. */
async function tell(client) {
  const left = (await missing()).length;
  client?.postMessage({ kept: left ? 'course' : 'all' });
}

/** Puts a picture into its cache unless it is there as this version has it. */
async function keepPicture(path) {
  const cache = await caches.open(PICTURE_CACHE);
  if (await kept(path, PICTURES[path], [cache])) return;
  await cache.put(path, await fetched(path, PICTURES[path]));
}

/** Pictures that this version no longer has, or has otherwise; the others need no second fetch. */
async function dropOldPictures() {
  if (!(await caches.has(PICTURE_CACHE))) return;
  const cache = await caches.open(PICTURE_CACHE);
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname;
    if (!(await kept(path, PICTURES[path], [cache]))) await cache.delete(request);
  }
}

async function activate() {
  for (const name of await ourCaches()) if (name !== CACHE) await caches.delete(name);
  await dropOldPictures();
  await self.clients.claim();
}

/** The kept copy; what is not kept yet comes from the network, or a page says that it cannot. */
async function answer(request, path) {
  const cache = await caches.open(CACHE);
  const hit = await cache.match(path);
  if (hit) return hit;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return (await cache.match(`${HOME}offline/`)) ?? Response.error();
  }
}

/** A picture: the kept one if it is this version's, else from the network. */
async function answerPicture(request, path) {
  const cache = await caches.open(PICTURE_CACHE);
  return (await kept(path, PICTURES[path], [cache])) ?? fetch(request);
}

/** An address we do not know may be newer than we are; without a network it is a missing page. */
async function answerUnknown(request) {
  try {
    return await fetch(request);
  } catch {
    return (await (await caches.open(CACHE)).match(`${HOME}404.html`)) ?? Response.error();
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
/** What pages ask for. */
const WISHES = {
  'update-now': () => self.skipWaiting(),
  'what-is-kept': (client) => tell(client),
  'keep-later': (client) => keepLater().then(() => tell(client)),
  'keep-pictures': (client) =>
    forEach(Object.keys(PICTURES), keepPicture).then(() => client?.postMessage('pictures-kept')),
};
self.addEventListener('message', (event) => event.waitUntil(WISHES[event.data]?.(event.source)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const { pathname } = new URL(request.url);
  if (pathname in PICTURES) return event.respondWith(answerPicture(request, pathname));
  const path = listed(request.url);
  if (path) event.respondWith(answer(request, path));
  else if (request.mode === 'navigate') event.respondWith(answerUnknown(request));
});
