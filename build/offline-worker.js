// Runs only on a device where someone chose to keep the site. ROOT, FILES and VERSION are written in front of this by
// build/service-worker.mjs: the site's own first address, and the addresses of its files. It stores exactly those files and never anything else: nothing a person answers passes here.
/* global FILES, ROOT, VERSION */
// Storage is shared by everything on a host: the name says whose copy it is.
const CACHE = `${ROOT} ${VERSION}`;

self.addEventListener("install", (event) => {
  // All or nothing. A newer worker then waits, so that no answer is interrupted.
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: "reload", credentials: "omit" })))),
  );
});

// A page says so when no tab holds answers. Closing every tab does the same.
self.addEventListener("message", ({ data }) => {
  if (data === "take-over") self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  // The copy before this one stays for a while: a page that was open still finds the parts it has not asked for yet.
  const cleared = caches.keys().then((names) => {
    const older = names.filter((name) => name.startsWith(`${ROOT} `) && name !== CACHE);
    return Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  });
  event.waitUntil(cleared.then(() => self.clients.claim()));
});

/** A page is kept under its folder's address; asked for without the last slash, or by its file, it is the same page. */
function addressesOf(url) {
  const { pathname } = new URL(url);
  if (pathname.endsWith("/index.html")) return [pathname.slice(0, -"index.html".length)];
  return pathname.endsWith("/") ? [pathname] : [pathname, `${pathname}/`];
}

/** What to show where neither this copy nor the network has an answer and even the page of help is missing. */
const nothingHere = () =>
  new Response("This page is not here. In an emergency in the United States call 911, or call or text 988.", {
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
    // Only a page that was open before a newer copy came asks for a part that this copy does not have.
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
