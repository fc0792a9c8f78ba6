// On a writer's own page: what was just posted is no draft any more.
const key = `draft:${document.querySelector("[data-sent]").dataset.sent}`;

try {
  if (sessionStorage.sending === key) {
    delete sessionStorage.sending;
    sessionStorage[key] = "posted";
  }
} catch {}
