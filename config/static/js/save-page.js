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
  told.textContent = "Saved on this device. This page now opens without an internet connection.";
}

async function drop() {
  await caches.delete(SHELF);
  const worker = await navigator.serviceWorker.getRegistration("/");
  await worker?.unregister();
  told.textContent = "All saved pages are deleted from this device.";
}

async function show() {
  const isKept = await caches.match(address, { cacheName: SHELF });
  button.textContent = isKept ? "Delete all saved pages" : "Save for offline";
  button.dataset.keep = isKept ? "drop" : "keep";
  button.hidden = false;
}

if (button && "serviceWorker" in navigator && "caches" in window) {
  button.addEventListener("click", async () => {
    try {
      await (button.dataset.keep === "drop" ? drop() : keep());
    } catch {
      told.textContent = "That did not work. The device has no space, or no connection.";
    }
    show();
  });
  show();
}
