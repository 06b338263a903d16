// Keeps the empty form and what it is made of on the phone, whole, and nothing else whatever is asked.

const { edition, shell, files } = self.LAPWING;
const CACHE = `lapwing-patrol-${edition}`;

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll(files.map((file) => new Request(file, { cache: "reload", credentials: "omit" })));
    await self.skipWaiting();
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith("lapwing-patrol-") && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  })());
});

self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== self.location.origin) return;
  if (!files.includes(pathname)) return; // a page with anybody on it is never kept, and never answered here
  event.respondWith((async () => {
    const kept = await (await caches.open(CACHE)).match(pathname === shell ? shell : event.request, { ignoreVary: true, ignoreSearch: true });
    return kept ?? fetch(event.request);
  })());
});
