// The rows of the queue, and the line of requests that change them.
const find = (part) => document.querySelector(`[data-${part}]`);
let line = Promise.resolve();

export const rows = () => [
  ...document.querySelectorAll("[data-queue] [data-held]:not(.done, [aria-busy=true])"),
];

export function tell(told) {
  find("live").textContent = find("told").textContent = told;
  find("undo").hidden = false;
}

// One after the other: no request overtakes another, and "undo" finds the latest decision.
export function send(form, button) {
  const url = button?.getAttribute("formaction") || form.getAttribute("action");
  const options = { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } };
  const answer = line.then(async () => {
    const response = await fetch(url, options);
    if (!response.ok) throw new Error(response.status);
    return response.json();
  });
  line = answer.catch(() => {});
  return answer;
}

// One line instead of the comment; the rest of the row is kept for "undo".
export function fold(row, words) {
  const told = document.createElement("p");
  told.textContent = `${words}: ${row.dataset.label}`;
  row.prepend(told);
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
