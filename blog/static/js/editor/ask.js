// Asks for a few words in a dialog of its own. The answer has them by name; null when cancelled.
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const line = ({ name, label, type = "text", value = "", help = "", ...rest }) => {
  const input = make("input", { name, type, ...rest });
  if (type === "checkbox") input.checked = Boolean(value);
  else input.value = value;
  const text = make("span", { textContent: label });
  const order = type === "checkbox" ? [input, text] : [text, input];
  return make("label", { className: type }, ...order, make("small", { textContent: help }));
};

const values = (form) =>
  Object.fromEntries(
    [...form.elements]
      .filter((input) => input.name)
      .map((input) => [input.name, input.type === "checkbox" ? input.checked : input.value]),
  );

// `check` may answer, in words, why the dialog stays open; `above` is put over the fields.
export const ask = ({ title, fields, above = [], submit = "Keep", check = () => "" }) =>
  new Promise((resolve) => {
    const error = make("p", { className: "errornote", role: "alert", hidden: true });
    const keep = make("button", { className: "button default", textContent: submit });
    const cancel = make("button", { type: "button", className: "button", textContent: "Cancel" });
    const heading = make("h2", { textContent: title, id: "ask-title" });
    const form = make("form", { method: "dialog", noValidate: true },
      heading, ...above, error, ...fields.map(line), make("p", { className: "buttons" }, keep, cancel));
    const dialog = make("dialog", { className: "editor-ask" }, form);
    dialog.setAttribute("aria-labelledby", heading.id);
    let answer = null;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      keep.disabled = true;
      const typed = values(form);
      const refused = await check(typed);
      keep.disabled = false;
      [error.textContent, error.hidden] = [refused, !refused];
      if (refused) return;
      answer = typed;
      dialog.close();
    });
    cancel.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => { dialog.remove(); resolve(answer); });
    document.body.append(dialog);
    dialog.showModal();
    form.querySelector("input:not([type=checkbox])")?.select();
  });
