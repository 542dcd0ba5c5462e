// Runs only on a device where someone chose to keep the site. FILES and VERSION are written in front of this by
// deploy/service-worker.mjs. It stores exactly those files and never anything else: nothing a person answers passes here.
/* global FILES, VERSION */
const CACHE = `site-${VERSION}`;

self.addEventListener("install", (event) => {
  // All or nothing. A newer worker then waits until every tab is closed, so no answer is interrupted.
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: "reload", credentials: "omit" })))),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))),
  );
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    const page = await cache.match("/404.html", { ignoreVary: true });
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && new URL(url).origin === self.location.origin) event.respondWith(answer(event.request));
});
