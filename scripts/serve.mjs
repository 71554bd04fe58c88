// Serves the built course the way any plain web server would.
// node scripts/serve.mjs [--dir dist] [--port 4321] [--host 127.0.0.1] [--base /some/where/]
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    host: { type: 'string', default: '127.0.0.1' },
    base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
  },
});
const root = path.resolve(values.dir);
/** Where the site stands, as `astro build` was told: `/`, or `/some/where/`. */
const base = `/${values.base}/`.replace(/\/+/g, '/');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

const isFile = async (file) => (await stat(file).catch(() => null))?.isFile() ?? false;

/** What stands at an address: a file, a folder to redirect to, or the page that says so. */
async function find(pathname) {
  const file = path.join(root, path.normalize(decodeURIComponent(pathname)));
  if (file !== root && !file.startsWith(root + path.sep)) return { status: 403 };
  const page = path.join(file, 'index.html');
  if (pathname.endsWith('/') ? await isFile(page) : await isFile(file))
    return { status: 200, file: pathname.endsWith('/') ? page : file };
  if (!pathname.endsWith('/') && (await isFile(page))) return { status: 301 };
  const lost = path.join(root, '404.html');
  return (await isFile(lost)) ? { status: 404, file: lost } : { status: 404 };
}

const headersFor = (file, pathname) => ({
  'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
  'cache-control': pathname.startsWith('/_astro/')
    ? 'public, max-age=31536000, immutable'
    : 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
});

/** What shrinks: text, and what is written like text. Pictures and fonts are packed already. */
const SHRINKS = /^(text|application\/(json|xml|manifest|wasm))|svg/;

/** Sends a file, packed where that helps and the browser takes it, as any host does. */
function send(file, headers, request, response) {
  const packed =
    SHRINKS.test(headers['content-type']) &&
    /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const packing = packed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {};
  response.writeHead(response.statusCode, { ...headers, ...packing });
  if (request.method === 'HEAD') response.end();
  else if (packed) createReadStream(file).pipe(createGzip()).pipe(response);
  else createReadStream(file).pipe(response);
}

async function answer(request, response) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const place = url.pathname.slice(base.length - 1);
  const inside = url.pathname.startsWith(base);
  const door = `${url.pathname}/` === base;
  const { status, file } = inside ? await find(place) : { status: door ? 301 : 404 };
  if (status === 301) response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
  else if (!file) response.writeHead(status, { 'content-type': 'text/plain' }).end('Not found');
  else {
    response.statusCode = status;
    send(file, headersFor(file, place), request, response);
  }
}

const server = createServer((request, response) =>
  answer(request, response).catch(() => response.writeHead(400).end()),
);
server.on('error', (error) => {
  const taken = `Port ${values.port} is taken. Choose another: PORT=4400 npm start`;
  console.error(error.code === 'EADDRINUSE' ? taken : error.message);
  process.exit(1);
});
if (!(await isFile(path.join(root, 'index.html')))) {
  console.error(`There is no built site in ${root}. Build it first: npm run build`);
  process.exit(1);
}
server.listen(Number(values.port), values.host, () => {
  console.log(
    `\n  Holdpoint is ready: http://${values.host}:${values.port}${base}\n  Ctrl+C stops it.\n`,
  );
});
