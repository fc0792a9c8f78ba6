// The bar over the text. One stop for the Tab key; the arrows go from button to button.
import { groups } from "./buttons.js";

const KEYS = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

const make = ({ name, keys, sign, text, command }, editor) => {
  const button = document.createElement("button");
  button.type = "button";
  button.tabIndex = -1;
  button.title = keys ? `${name} (${keys})` : name;
  if (keys) button.setAttribute("aria-keyshortcuts", keys);
  button.textContent = sign || text || name;
  if (sign) button.className = "material-icons";
  button.setAttribute("aria-label", name);
  button.addEventListener("click", () => {
    if (button.ariaDisabled !== "true") command(editor);
  });
  return button;
};

export const toolbar = (frame, editor, area) => {
  const bar = document.createElement("div");
  bar.className = "editor-bar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Editing");
  bar.setAttribute("aria-controls", area.id);
  const all = [];
  for (const group of groups) {
    const part = document.createElement("div");
    part.setAttribute("role", "group");
    part.setAttribute("aria-label", group.name);
    for (const item of group.buttons) all.push({ ...item, button: make(item, editor) });
    part.append(...all.slice(-group.buttons.length).map(({ button }) => button));
    bar.append(part);
  }
  const shown = () => all.map(({ button }) => button).filter((button) => !button.hidden);
  const follow = () => {
    for (const { button, active, enabled, shown: isShown } of all) {
      if (active) button.setAttribute("aria-pressed", active(editor));
      if (enabled) button.setAttribute("aria-disabled", !enabled(editor));
      if (isShown) button.hidden = !isShown(editor);
    }
    const stops = shown();
    if (!stops.some((button) => button.tabIndex === 0)) stops[0].tabIndex = 0;
  };
  bar.addEventListener("focusin", ({ target }) => {
    for (const { button } of all) button.tabIndex = button === target ? 0 : -1;
  });
  bar.addEventListener("keydown", (event) => {
    if (!(event.key in KEYS)) return;
    event.preventDefault();
    const stops = shown();
    const place = stops.indexOf(document.activeElement) + KEYS[event.key];
    stops[Math.min(Math.max(place, 0), stops.length - 1)].focus();
  });
  editor.on("transaction", follow);
  follow();
  frame.prepend(bar);
};
