// Single keys for the queue, and the switch that turns them off: speech input presses them too.
import { rows } from "./queue-list.js";

const list = document.querySelector("[data-queue]");
const help = document.querySelector("[data-keys]");
const keys = help.querySelector("input");

const current = () => rows().find((row) => row.hasAttribute("aria-current"));

function mark(row) {
  list.querySelector("[aria-current]")?.removeAttribute("aria-current");
  row?.setAttribute("aria-current", "true");
}

// From outside the list, the first step is to the row that is marked.
function step(by) {
  const here = rows().indexOf(current());
  const isInside = list.contains(document.activeElement);
  rows()[Math.max(here + (isInside ? by : 0), 0)]?.focus();
}

function press(key) {
  const undo = document.querySelector(`[data-undo]:not([hidden]) [data-key=${key}]`);
  (undo || current()?.querySelector(`[data-key=${key}]`))?.click();
}

document.addEventListener("keydown", (event) => {
  const { key, repeat, target } = event;
  if (!keys.checked || !list || !/^[arsjkxz]$/.test(key)) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.closest("textarea, select, input:not([type=checkbox])")) return;
  event.preventDefault();
  if (key === "j") step(1);
  else if (key === "k") step(-1);
  else if (!repeat) press(key); // a key that is held down decides once
});

const show = () => document.body.classList.toggle("keys", keys.checked);
keys.addEventListener("change", () => {
  show();
  localStorage.setItem("queue-keys", keys.checked ? "on" : "off");
});

if (list) {
  help.hidden = false;
  list.addEventListener("focusin", (event) => mark(event.target.closest("[data-held]")));
  mark(rows()[0]);
  keys.checked = localStorage.getItem("queue-keys") !== "off";
  show();
}
