// On a writer's own page: what was just posted is no draft any more.
const key = `draft:${document.querySelector("[data-sent]").dataset.sent}`;

try {
  if (sessionStorage.getItem("sending") === key) {
    sessionStorage.removeItem("sending");
    sessionStorage.setItem(key, "posted");
  }
} catch {}
