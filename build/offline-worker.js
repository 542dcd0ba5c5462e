// Runs only on a device where someone chose to save the site. build/service-worker.mjs prepends ROOT, FILES and
// VERSION: the site's root URL path and the paths of its files. It caches exactly those files and nothing else: no
// answer ever passes through here.
/* global FILES, ROOT, VERSION */
// Cache storage is shared by everything on a host, so the name says whose copy it is.
const CACHE = `${ROOT} ${VERSION}`;

self.addEventListener("install", (event) => {
  // All or nothing. A newer worker then waits, so that it does not interrupt anyone who is answering.
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: "reload", credentials: "omit" })))),
  );
});

// A page sends this when no tab holds answers. Closing every tab has the same effect.
self.addEventListener("message", ({ data }) => {
  if (data === "take-over") self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  // The previous copy stays for a while, so that a page that is still open finds the parts it has not requested yet.
  const cleared = caches.keys().then((names) => {
    const older = names.filter((name) => name.startsWith(`${ROOT} `) && name !== CACHE);
    return Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  });
  event.waitUntil(cleared.then(() => self.clients.claim()));
});

/**
 * A page is cached under its folder's path. Requested without the trailing slash, or by file name, it is the same page.
 */
function addressesOf(url) {
  const { pathname } = new URL(url);
  if (pathname.endsWith("/index.html")) return [pathname.slice(0, -"index.html".length)];
  return pathname.endsWith("/") ? [pathname] : [pathname, `${pathname}/`];
}

/** What to show if neither this copy nor the network responds and even the help page is missing. */
const nothingHere = () =>
  new Response("This page could not be loaded. In an emergency in the United States call 911, or call or text 988.", {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });

async function answer(request) {
  const cache = await caches.open(CACHE);
  for (const address of addressesOf(request.url)) {
    const kept = await cache.match(address, { ignoreVary: true });
    if (kept) return kept;
  }
  try {
    // Only a page opened before a newer copy arrived requests a part that this copy does not have.
    return (await caches.match(request, { ignoreSearch: true, ignoreVary: true })) ?? (await fetch(request));
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    const page = await caches.match(`${ROOT}404.html`, { ignoreVary: true });
    return page ? new Response(page.body, { status: 404, headers: page.headers }) : nothingHere();
  }
}

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && new URL(url).origin === self.location.origin) event.respondWith(answer(event.request));
});
