// A shaky hand presses twice: the second press is not sent, and if it is, the key says so.
const form = document.querySelector("[data-reply-form]");
const button = form?.querySelector("[name=action][value=post]");
const mark = (isSending) => button.setAttribute("aria-disabled", isSending);

// How long the typing took: a program that fills in forms is faster than any hand.
let began = 0;
form?.addEventListener("input", () => (began ||= Date.now()));

form?.addEventListener("submit", (event) => {
  if (began) form.elements.seconds.value = Math.round((Date.now() - began) / 1000);
  form.elements.key.value ||=
    crypto.randomUUID?.() || crypto.getRandomValues(new Uint32Array(4)).join("-");
  if (event.submitter !== button) return;
  if (button.matches("[aria-disabled=true]")) return event.preventDefault();
  mark(true);
  setTimeout(mark, 8000, false); // the reader may have stopped it
});
if (form) addEventListener("pageshow", () => mark(false));
