// Single keys for the queue, and the switch that turns them off.
import { rows } from "./queue-list.js";

const list = document.querySelector("[data-queue]");
const help = document.querySelector("[data-keys]");
const keys = help.querySelector("input");

const current = () => rows().find((row) => row.hasAttribute("aria-current"));

function mark(row) {
  list.querySelector("[aria-current]")?.removeAttribute("aria-current");
  row?.setAttribute("aria-current", "true");
}

// From outside, the first step goes to the marked row.
function step(by) {
  const here = rows().indexOf(current());
  const isInside = list.contains(document.activeElement);
  rows()[isInside ? Math.max(here + by, 0) : here]?.focus();
}

// "Undo" may be pressed before the first decision is answered: its turn comes after that one's.
function press(button) {
  const undo = document.querySelector(`[data-undo] ${button}`);
  (undo || current()?.querySelector(button))?.click();
}

function listen(event) {
  if (!keys.checked || !/^[arsjkxzet]$/.test(event.key)) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("textarea, select, input:not([type=checkbox])")) return;
  event.preventDefault();
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (!event.repeat) press(`[data-key=${event.key}]`); // held down, it decides once
}

function turn() {
  document.body.classList.toggle("keys", keys.checked);
  localStorage.keys = keys.checked;
}

if (list) {
  help.hidden = false;
  mark(rows()[0]);
  list.addEventListener("focusin", (event) => mark(event.target.closest("[data-held]")));
  document.addEventListener("keydown", listen);
  keys.addEventListener("change", turn);
  keys.checked = localStorage.keys !== "false";
  turn();
}
