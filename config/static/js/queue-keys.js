// Single keys for the queue, and the switch that turns them off.
import { isTicked, rows } from "./queue-list.js";
import { answerReasons, openReasons } from "./queue-reasons.js";

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

// What is ticked is meant before what is marked; there is one "undo" for all. It may be pressed
// before a decision is answered: its turn comes after that one's.
function press(key) {
  const many = rows().some(isTicked) && document.querySelector("[data-bulk]");
  const places = [document.querySelector("[data-undo]"), many, current()].filter(Boolean);
  const button = places.map((place) => place.querySelector(`[data-key=${key}]`)).find(Boolean);
  if (key === "r" && button?.form.elements.because) openReasons(button);
  else button?.click();
}

function listen(event) {
  const { key, target } = event;
  if (!keys.checked || !/^([arsjkxzet1-6]|Escape)$/.test(key)) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.closest("textarea, select, input:not([type=checkbox])") && key !== "Escape") return;
  if (event.repeat && !/[jk]/.test(key)) return event.preventDefault(); // held down, it decides once
  if (answerReasons(key)) return event.preventDefault();
  if (!/^[a-z]$/.test(key)) return;
  event.preventDefault();
  if (key === "j") step(1);
  else if (key === "k") step(-1);
  else press(key);
}

function turn() {
  document.body.classList.toggle("keys", keys.checked);
  localStorage.keys = keys.checked;
}

if (list) {
  help.hidden = false;
  mark(rows()[0]);
  list.addEventListener("focusin", ({ target }) => {
    if (target.closest("[data-held]")) mark(target.closest("[data-held]"));
  });
  document.addEventListener("keydown", listen);
  keys.addEventListener("change", turn);
  keys.checked = localStorage.keys !== "false";
  turn();
}
