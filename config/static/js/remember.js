// Under the form: remembers a reader on this device if they tick that, and forgets them again.
import { forget, keep, kept } from "./device.js";

const form = document.querySelector("[data-reply-form]");
const box = form?.querySelector("[data-remember]");

function start() {
  const { remember, writer, name } = form.elements;
  const button = box.querySelector("[data-forget]");
  const known = kept();
  delete sessionStorage.keeping; // what was being sent when this page is shown did not arrive
  button.hidden = !known;
  if (known && box.dataset.remember !== "sent") {
    remember.checked = true;
    name.value ||= known.name ?? "";
  }

  form.addEventListener("submit", ({ submitter }) => {
    if (submitter?.value === "preview") return;
    writer.value = remember.checked ? keep({ name: name.value }).writer : "";
    if (remember.checked) sessionStorage.keeping = form.getAttribute("action");
  });

  button.addEventListener("click", () => {
    forget();
    remember.checked = false;
    button.hidden = true;
    box.querySelector("[data-forgotten]").textContent = "This device has forgotten you.";
    remember.focus();
  });
  box.hidden = false;
}

try {
  if (box) start();
} catch {} // storage is denied: nothing can be remembered, and nothing is offered
