// Decides in place, one comment or all that are ticked, and takes back.
import { fold, LoggedOut, rows, send, tell, unfold } from "./queue-list.js";

const isIn = (changed, row) => changed.includes(Number(row.dataset.held));
const fail = (error) =>
  tell(
    error instanceof LoggedOut
      ? "Not saved: you are logged out. Log in again in another window, then try again."
      : "Not saved: no good answer came. Please try again.",
  );

async function decide(answer, chosen) {
  for (const row of chosen) row.setAttribute("aria-busy", "true");
  const last = chosen.at(-1);
  const isBelow = (row) => last.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (last) (rows().find(isBelow) || rows().at(-1))?.focus();
  try {
    const { told, changed } = await answer;
    const done = told.split(":")[0];
    for (const row of chosen) fold(row, isIn(changed, row) ? done : "Decided before");
    tell(told);
  } catch (error) {
    fail(error);
  }
  for (const row of chosen) row.removeAttribute("aria-busy");
}

async function undo(answer) {
  try {
    const { told, changed } = await answer;
    const back = [...document.querySelectorAll(".done")].filter((row) => isIn(changed, row));
    back.forEach(unfold);
    tell(told);
    back[0]?.focus();
  } catch (error) {
    fail(error);
  }
}

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  const isTicked = (row) => row.querySelector("[type=checkbox]").checked;
  if (!form.matches("[data-held], [data-bulk], [data-undo]")) return;
  event.preventDefault();
  if (form.matches("[aria-busy=true]")) return;
  const answer = send(form, submitter);
  if (form.matches("[data-undo]")) undo(answer);
  else decide(answer, form.matches("[data-bulk]") ? rows().filter(isTicked) : [form]);
});
