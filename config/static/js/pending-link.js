// Leads from a comment that waits to its own page, if this device keeps its link.
import { links } from "./device.js";

const note = document.querySelector("[data-waits]");

try {
  const { path } = links().find(({ pk }) => pk === note?.dataset.waits) ?? {};
  if (path) {
    const link = document.createElement("a");
    link.href = path;
    link.textContent = "Change or delete it on its own page";
    note.replaceChildren(link);
  }
} catch {} // storage is denied
