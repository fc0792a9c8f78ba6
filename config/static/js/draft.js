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
    if (!draft) return;
    if (draft === "posted") return fields.forEach((field) => (field.value = ""));
    const words = JSON.parse(draft);
    if (words[0] && !body.value) kept.hidden = false;
    fields.forEach((field, n) => (field.value ||= words[n]));
  };

  form.addEventListener("input", () => {
    kept.hidden = true;
    storage.setItem(key, JSON.stringify(fields.map((field) => field.value)));
  });
  form.addEventListener("submit", (event) => {
    if (event.submitter?.value === "post") storage.setItem("sending", key);
  });
  restore();
  // Going back, a browser fills the old words in once more, and does so late.
  addEventListener("pageshow", restore);
}

// Storage may be denied; the form works without.
try {
  if (form) start(sessionStorage);
} catch {}
