// Decides in place, one comment or all that are ticked, and takes back.
import { LoggedOut, send, takeBack } from "./queue-line.js";
import { fold, isTicked, rows, tell, unfold } from "./queue-list.js";

const isIn = (keys, row) => keys.includes(Number(row.dataset.held));
const LOGGED_OUT = "you are logged out. Log in again in another window, then try again.";
const NO_ANSWER = "no good answer came. Please try again.";
const fail = (error, row) =>
  tell({ told: `Not saved: ${error instanceof LoggedOut ? LOGGED_OUT : NO_ANSWER}`, ...error }, row);

async function decide(answer, chosen) {
  for (const row of chosen) row.setAttribute("aria-busy", "true");
  const last = chosen.at(-1);
  const isBelow = (row) => last.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (last) (rows().find(isBelow) || rows().at(-1))?.focus();
  try {
    const found = await answer;
    const done = found.told.split(":")[0];
    for (const row of chosen.filter((row) => !isIn(found.asked, row)))
      fold(row, isIn(found.changed, row) ? done : "Decided before");
    tell(found, last);
  } catch (error) {
    fail(error, last);
  }
  for (const row of chosen) row.removeAttribute("aria-busy");
}

async function undo(answer) {
  try {
    const found = await answer;
    const back = [...document.querySelectorAll(".done")].filter((row) => isIn(found.changed, row));
    back.forEach(unfold);
    tell(found, back.at(-1));
    back[0]?.focus();
  } catch (error) {
    fail(error);
  }
}

// What can mean a crisis is not decided about before somebody has said so in its own row.
const question = (row, about) => row.querySelector(`[data-ask~=${about}]`);
function ask(row, about) {
  for (const other of row.querySelectorAll("[data-ask]")) other.hidden = true;
  row.querySelector("[type=checkbox]").checked = false;
  if (about) question(row, about).hidden = false;
  (about ? question(row, about).querySelector("button") : row).focus();
}

document.addEventListener("click", ({ target }) => {
  if (target.matches("[data-leave]")) ask(target.form);
});

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (!form.matches("[data-held], [data-bulk], [data-undo]")) return;
  if (submitter?.matches("[data-plain]")) return; // leads to another page
  event.preventDefault();
  if (form.matches("[aria-busy=true]")) return;
  if (form.matches("[data-undo]")) return undo(takeBack(form));
  const chosen = form.matches("[data-bulk]") ? rows().filter(isTicked) : [form];
  const about = submitter.dataset.asks;
  const asked = about ? chosen.filter((row) => question(row, about)) : [];
  asked.forEach((row) => ask(row, about));
  const sure = chosen.filter((row) => !asked.includes(row));
  if (sure.length || !asked.length) decide(send(form, submitter), sure);
  if (asked.length) ask(asked[0], about);
});
