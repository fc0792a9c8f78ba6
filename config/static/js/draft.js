// Keeps what is typed, in this tab and for this post, until `sent.js` says that it arrived.
const form = document.querySelector("[data-reply-form]");

function start(storage) {
  const key = `draft:${form.getAttribute("action")}`;
  const kept = form.querySelector("[data-kept]");
  const fields = ["body", "name", "website"].map((name) => form.elements[name]);

  const restore = () => {
    const draft = storage[key];
    delete storage.sending; // what was being sent when this page is shown did not arrive
    if (!draft) return;
    if (draft === "posted") return fields.forEach((field) => (field.value = ""));
    const words = JSON.parse(draft);
    if (words[0] && !fields[0].value) kept.hidden = false;
    fields.forEach((field, n) => (field.value ||= words[n]));
  };

  form.addEventListener("input", () => {
    kept.hidden = true;
    storage[key] = JSON.stringify(fields.map((field) => field.value));
  });
  form.addEventListener("submit", (event) => {
    if (event.submitter?.value === "post") storage.sending = key;
  });
  restore();
  addEventListener("pageshow", restore); // going back, a browser fills in the old words, and late
}

try {
  if (form) start(sessionStorage);
} catch {} // storage is denied
