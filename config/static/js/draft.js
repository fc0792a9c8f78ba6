// Keeps what is typed until it is posted: in this tab, for this post. `sent.js` says when it was.
const form = document.querySelector("[data-reply-form]");

function start(storage) {
  const key = `draft:${form.getAttribute("action")}`;
  const kept = form.querySelector("[data-kept]");
  const { body, name, website } = form.elements;
  const fields = [body, name, website];

  const restore = () => {
    const draft = storage.getItem(key);
    // Whatever was being sent when this page is shown again did not arrive.
    storage.removeItem("sending");
    if (draft === "posted") {
      // Going back, a browser fills the old words in once more.
      for (const field of fields) field.value = "";
      storage.removeItem(key);
    } else if (draft) {
      const words = JSON.parse(draft);
      kept.hidden = !words[0] || Boolean(body.value);
      fields.forEach((field, n) => (field.value ||= words[n]));
    }
  };

  form.addEventListener("input", () => {
    kept.hidden = true;
    storage.setItem(key, JSON.stringify(fields.map((field) => field.value)));
  });
  form.addEventListener("submit", (event) => {
    if (event.submitter?.value === "post") storage.setItem("sending", key);
  });
  addEventListener("pageshow", (event) => event.persisted && restore());
  restore();
}

// Storage may be denied; the form works without.
try {
  if (form) start(sessionStorage);
} catch {}
