// The rows of the queue, and what is said about them.
const find = (part) => document.querySelector(`[data-${part}]`);

export const rows = () => [
  ...document.querySelectorAll("[data-held]:not(.done, [aria-busy=true])"),
];
export const isTicked = (row) => row.querySelector("[type=checkbox]").checked;

// Says what happened, where it did, and what Undo would take back now.
export function tell({ told, batch, counts = {} }, row) {
  find("live").textContent = find("told").textContent = told;
  find("name").textContent = batch ? ` “${batch.name}”` : "";
  find("undo").querySelector("button").hidden = !batch;
  find("undo").hidden = false;
  row?.after(find("undo"));
  find("undo").scrollIntoView({ block: "nearest" });
  for (const [list, count] of Object.entries(counts)) find(`count=${list}`).textContent = count;
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
  find("more").hidden = Boolean(document.querySelector("[data-held]:not(.done)"));
  find("more").querySelector("a").focus();
  document.activeElement.scrollIntoView({ block: "nearest" });
}
