// Keeps the page's files for when its server cannot be reached. The server is always asked first, so that what it has is never
// older than what is shown; what is kept are the files of the last visit. Plain, since a page's types are not a worker's.
/* global FILES, self, caches -- FILES: names of all files of the page, put in when it is built. */

const shelf = "lanewise";

const keepAll = async () => {
  const cache = await caches.open(shelf);
  const known = new Set(FILES.map((file) => new URL(file, self.location.href).href));
  for (const { url } of await cache.keys()) if (!known.has(url)) await cache.delete(url);
  await cache.addAll([...known]);
  await self.skipWaiting();
};

const answer = async (request) => {
  try {
    const response = await fetch(request);
    if (response.ok) await (await caches.open(shelf)).put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
};

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === self.location.origin)
    event.respondWith(answer(request));
});
