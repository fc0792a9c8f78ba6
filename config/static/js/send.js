// A comment that is sent twice by a shaky hand is one comment: the second press is not sent, and
// if it is, the key tells the server.
const form = document.querySelector("[data-reply-form]");

function randomKey() {
  if (crypto.randomUUID) return crypto.randomUUID(); // there over https alone
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

if (form) {
  const { key } = form.elements;
  const button = form.querySelector("[name=action][value=post]");
  const isSending = () => button.getAttribute("aria-disabled") === "true";
  const mark = (yes) => button.setAttribute("aria-disabled", yes);

  form.addEventListener("submit", (event) => {
    key.value ||= randomKey();
    if (event.submitter !== button) return;
    if (isSending()) return event.preventDefault();
    mark(true);
    // The reader may have stopped the browser and want to try again.
    setTimeout(mark, 8000, false);
  });
  addEventListener("pageshow", () => mark(false));
}
