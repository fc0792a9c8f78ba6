// The worker of pages that a reader asked to keep. The network first: what is kept answers only
// when there is none, so nobody reads an old page by mistake.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const kept = () => caches.match(event.request, { cacheName: "kept-pages", ignoreSearch: true });
  event.respondWith(
    fetch(event.request).catch(async (error) => (await kept()) || Promise.reject(error)),
  );
});
