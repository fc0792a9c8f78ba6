// For somebody beside whom another may look at the screen: forgets all that this blog keeps in this
// browser, whatever it was kept for, and leaves at one press without a way back to the page.
const link = document.querySelector("[data-exit]");

link.addEventListener("click", (event) => {
  event.preventDefault();
  document.body.hidden = true; // also while the other page is slow
  location.replace(link.href);
});

async function forgetPages() {
  for (const shelf of await caches.keys()) await caches.delete(shelf);
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const worker of workers) await worker.unregister();
}

function forgetWords() {
  sessionStorage.clear();
  localStorage.clear();
}

try {
  forgetWords();
} catch {} // storage is denied: there is none
if ("caches" in window) forgetPages();
