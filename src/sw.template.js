/* Keeps the whole course on the device. The build fills in the version and the list of files
   (integrations/postbuild.ts). A new version waits until the page says so: it never swaps the
   code of a running case by itself. */
const VERSION = '__VERSION__';
// biome-ignore lint/correctness/noUndeclaredVariables: the build writes it in
const FILES = __FILES__;
/* Pictures of the left/right trainer: fetched when its page asks, kept from one version to the next. */
// biome-ignore lint/correctness/noUndeclaredVariables: the build writes it in
const PICTURES = __PICTURES__;
const PICTURE_CACHE = 'pictures-of-holdpoint';
const PREFIX = 'holdpoint-';
const CACHE = PREFIX + VERSION;
const AT_ONCE = 6;

/** The name a request has in the list: /clinic and /clinic/index.html are both /clinic/. */
function listed(url) {
  const { pathname } = new URL(url);
  const names = [pathname, `${pathname}/`, pathname.replace(/\/index\.html$/, '/')];
  return names.find((name) => name in FILES) ?? null;
}

const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/** An older version's copy with the same content, so that nothing is fetched twice. */
async function kept(path, hash, old) {
  for (const cache of old) {
    const hit = await cache.match(path);
    if (hit?.headers.get('x-hash') === hash) return hit;
  }
  return undefined;
}

async function fetched(path, hash) {
  const got = await fetch(path, { cache: 'no-cache' });
  if (!got.ok) throw new Error(`${got.status} ${path}`);
  const headers = new Headers(got.headers);
  headers.set('x-hash', hash);
  return new Response(got.body, { status: got.status, statusText: got.statusText, headers });
}

async function install() {
  const fresh = await caches.open(CACHE);
  const names = (await ourCaches()).filter((name) => name !== CACHE);
  const old = await Promise.all(names.map((name) => caches.open(name)));
  const todo = Object.entries(FILES);
  const work = async () => {
    for (let next = todo.pop(); next; next = todo.pop()) {
      const [path, hash] = next;
      await fresh.put(path, (await kept(path, hash, old)) ?? (await fetched(path, hash)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Puts a picture into its cache unless it is there as this version has it. */
async function keepPicture(path) {
  const cache = await caches.open(PICTURE_CACHE);
  if (await kept(path, PICTURES[path], [cache])) return;
  await cache.put(path, await fetched(path, PICTURES[path]));
}

async function keepPictures() {
  const todo = Object.keys(PICTURES);
  const work = async () => {
    for (let next = todo.pop(); next; next = todo.pop()) await keepPicture(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
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

async function answer(request, path) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
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
    return (await (await caches.open(CACHE)).match('/404.html')) ?? Response.error();
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'update-now') self.skipWaiting();
  if (event.data === 'keep-pictures')
    event.waitUntil(keepPictures().then(() => event.source?.postMessage('pictures-kept')));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const { pathname } = new URL(request.url);
  if (pathname in PICTURES) return event.respondWith(answerPicture(request, pathname));
  const path = listed(request.url);
  if (path) event.respondWith(answer(request, path));
  else if (request.mode === 'navigate') event.respondWith(answerUnknown(request));
});
