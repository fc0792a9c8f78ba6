// Keeps this page on this device, to be read without a network. Only when a reader presses the
// button: on a shared computer nobody should find what somebody else has read.
const button = document.querySelector("[data-keep]");
const told = document.querySelector("[data-kept-page]");
const SHELF = "kept-pages";
const address = location.pathname;

function parts() {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  return loaded.filter((url) => url.startsWith(`${location.origin}/`));
}

// The one address that a script of these pages may load a program from.
const trusted = window.trustedTypes?.createPolicy("offline-worker", {
  createScriptURL: () => "/offline.js",
});

async function keep() {
  await navigator.serviceWorker.register(trusted?.createScriptURL("") ?? "/offline.js");
  const shelf = await caches.open(SHELF);
  await shelf.addAll([address, ...new Set(parts())]);
  told.textContent = "This page is on your device now, and opens without a network.";
}

async function drop() {
  await caches.delete(SHELF);
  const worker = await navigator.serviceWorker.getRegistration("/");
  await worker?.unregister();
  told.textContent = "All pages that were kept on this device are gone.";
}

async function show() {
  const isKept = await caches.match(address, { cacheName: SHELF });
  button.textContent = isKept ? "Forget all kept pages" : "Keep this page for offline";
  button.dataset.keep = isKept ? "drop" : "keep";
  button.hidden = false;
}

if (button && "serviceWorker" in navigator && "caches" in window) {
  button.addEventListener("click", async () => {
    try {
      await (button.dataset.keep === "drop" ? drop() : keep());
    } catch {
      told.textContent = "This did not work: the device has no room, or no network just now.";
    }
    show();
  });
  show();
}
