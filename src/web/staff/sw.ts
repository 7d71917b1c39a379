/// <reference lib="webworker" />
export {};

/** Keeps the app itself on the device; answers and files of sessions are kept by the app, not here. */
declare const self: ServiceWorkerGlobalScope;
declare const __FILES__: readonly string[];

const BASE = '/quan-tri/';
const FILES = __FILES__;
/** Another name for each set of files, so that a new version does not mix with an old one. */
const CACHE = `ocop-${FILES.join(' ').length}-${hash(FILES.join(' '))}`;
/** How long the network may take before the kept page is shown. */
const PATIENCE_MS = 3_000;

self.addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll([BASE, ...FILES.map((name) => BASE + name)]);
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith('ocop-') && name !== CACHE);
    // The files of the version before stay for pages that are still open with it.
    await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith(`${BASE}assets/`)) event.respondWith(file(request));
});

async function page(request: Request): Promise<Response> {
  const kept = await caches.match(BASE);
  if (!kept) return fetch(request);
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  const fresh = fetch(request).then((answer) => (answer.ok ? answer : kept));
  return Promise.race([fresh, late]).catch(() => kept);
}

async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
}

function hash(text: string): string {
  let value = 5381;
  for (const char of text) value = (value * 33) ^ char.charCodeAt(0);
  return (value >>> 0).toString(36);
}
