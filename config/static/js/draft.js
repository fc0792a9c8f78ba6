// Keeps what is typed, in this tab and for this post, until `discard-draft.js` says that it arrived. Whom it
// answers belongs to it: after a reload the form opens under the same comment.
import { place } from "./reply-target.js";

const form = document.querySelector("[data-reply-form]");
const TYPED = ["body", "name", "website", "email"];
const FIELDS = [...TYPED, "about", "often"];

function start(storage) {
  const key = `draft:${form.getAttribute("action")}`;
  const kept = form.querySelector("[data-kept]");
  const { elements } = form;

  const read = () => {
    const draft = JSON.parse(storage[key]);
    return Array.isArray(draft) ? Object.fromEntries(draft.map((v, n) => [FIELDS[n], v])) : draft;
  };
  const save = () => {
    const draft = { parent: elements.parent.value, notify: elements.notify.checked };
    FIELDS.forEach((name) => (draft[name] = elements[name].value));
    storage[key] = JSON.stringify(draft);
  };

  const restore = () => {
    delete storage.sending; // what was being sent when this page is shown did not arrive
    if (!storage[key]) return;
    if (storage[key] === "posted") return empty();
    const draft = read();
    // Firefox has brought the words back already when a page is reloaded; a refused form has them.
    const { value, defaultValue } = elements.body;
    const isAsKept = !value || value === draft.body;
    if (draft.body && isAsKept && draft.body !== defaultValue) kept.hidden = false;
    elements.notify.checked ||= draft.notify;
    FIELDS.forEach((name) => {
      const isChoice = elements[name].matches("select");
      if (draft[name] && (isChoice || !elements[name].value)) elements[name].value = draft[name];
    });
  };

  form.addEventListener("input", () => {
    kept.hidden = true;
    save();
  });
  form.addEventListener("moved", () => elements.body.value && save());
  // Whoever goes back to this page finds nothing of what was sent: somebody else may look at the
  // screen. What did not arrive is still the draft, and comes back.
  let isSent = false;
  const empty = () => {
    TYPED.forEach((name) => (elements[name].value = ""));
    elements.notify.checked = false;
    kept.hidden = true;
  };
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return; // a preview in place
    if (elements.body.value) save();
    if (event.submitter?.value === "post") storage.sending = key;
    TYPED.forEach((name) => elements[name].setAttribute("autocomplete", "off"));
    isSent = true;
    // Going back, Firefox shows the page as it was left, with a storage that does not know yet what
    // arrived. A page that holds a lock is not kept so: it is loaded again.
    navigator.locks?.request("sent", { mode: "shared" }, () => new Promise(() => {}));
  });
  addEventListener("pagehide", () => isSent && empty());
  restore();
  // Going back, a browser fills in the old words, and late; `reply.js` is at work by then.
  addEventListener("pageshow", () => {
    restore();
    const draft = storage[key] && storage[key] !== "posted" ? read() : {};
    if (draft.body && draft.parent) place(form, draft.parent);
  });
}

try {
  if (form) start(sessionStorage);
} catch {} // storage is denied
