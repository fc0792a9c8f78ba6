// The rows of the queue, and the line of requests that change them.
import { token } from "./token.js";

const find = (part) => document.querySelector(`[data-${part}]`);
let line = Promise.resolve();

export class LoggedOut extends Error {}

export const rows = () => [
  ...document.querySelectorAll("[data-held]:not(.done, [aria-busy=true])"),
];

export function tell(told) {
  find("live").textContent = find("told").textContent = told;
  find("undo").hidden = false;
}

// One after the other: no request overtakes another, and "undo" finds the latest decision.
export function send(form, button) {
  const url = button.getAttribute("formaction") || form.action;
  const body = new FormData(form);
  body.set("csrfmiddlewaretoken", token(form));
  const options = { method: "POST", body, headers: { Accept: "application/json" } };
  const answer = line.then(() => fetch(url, options)).then((response) => {
    if (response.status === 401) throw new LoggedOut();
    return response.json();
  });
  line = answer.catch(() => {});
  return answer;
}

// One line instead of the comment; the rest of the row is kept for "undo".
export function fold(row, words) {
  row.prepend(document.createElement("p"));
  row.firstChild.textContent = `${words}: ${row.dataset.label}`;
  row.querySelector("[type=checkbox]").checked = false;
  mark(row, true);
}

export function unfold(row) {
  row.firstChild.remove();
  mark(row, false);
}

function mark(row, isDone) {
  row.classList.toggle("done", isDone);
  find("count").textContent -= isDone ? 1 : -1;
  find("more").hidden = Boolean(document.querySelector("[data-held]:not(.done)"));
  find("more").querySelector("a").focus();
  document.activeElement.scrollIntoView({ block: "nearest" });
}
