// Decides in place, one comment or all that are ticked, and takes back.
import { fold, rows, send, tell, unfold } from "./queue-list.js";

const isAmong = (changed) => (row) => changed.includes(Number(row.dataset.held));
const failed = () => tell("Not saved: the server did not answer as it should. Please try again.");

async function decide(form, button, chosen) {
  const answer = send(form, button);
  for (const row of chosen) row.setAttribute("aria-busy", "true");
  const last = chosen.at(-1);
  const isBelow = (row) => last?.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (last) (rows().find(isBelow) || rows().at(-1))?.focus();
  try {
    const { told, changed } = await answer;
    for (const row of chosen) {
      fold(row, isAmong(changed)(row) ? told.split(":")[0] : "Had been decided before");
    }
    tell(told);
  } catch {
    failed();
  }
  for (const row of chosen) row.removeAttribute("aria-busy");
}

async function undo(form) {
  try {
    const { told, changed } = await send(form);
    const back = [...document.querySelectorAll("[data-held].done")].filter(isAmong(changed));
    back.forEach(unfold);
    tell(told);
    back[0]?.focus();
  } catch {
    failed();
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const isTicked = (row) => row.querySelector("[type=checkbox]").checked;
  if (form.matches("[data-undo]")) undo(form);
  else if (form.matches("[data-bulk]")) decide(form, event.submitter, rows().filter(isTicked));
  else if (rows().includes(form)) decide(form, event.submitter, [form]);
  else if (!form.matches("[data-held]")) return;
  event.preventDefault();
});
