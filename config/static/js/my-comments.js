// Lists the comments whose links this device keeps, asks what became of each, and forgets them.
import { dropLink, forget, links, updateLink } from "./device.js";
import { read } from "./page.js";

const page = document.querySelector("[data-mine]");
const find = (part) => page.querySelector(`[data-${part}]`);
const kept = () => links().filter(({ path }) => /^\/comment\/[\w-]+\/$/.test(path));

function part(name, text) {
  const element = document.createElement(name);
  element.dir = "auto";
  element.textContent = text;
  return element;
}

function line({ path, post, at, words, state }) {
  const item = document.createElement("li");
  const link = item.appendChild(document.createElement("a"));
  link.href = path;
  link.append(part("bdi", post));
  if (words) item.append(part("p", words));
  item.append(part("p", [state, at].filter(Boolean).join(", ")));
  item.lastChild.className = "hint";
  return item;
}

function show() {
  find("links").replaceChildren(...kept().map(line));
  find("none").hidden = kept().length > 0;
  find("without").hidden = true;
  find("with").hidden = false;
}

// What is not safe for others to see here, and what is deleted, this device does not keep.
async function look({ path }) {
  const own = await read(path);
  const said = own?.querySelector("[data-own]")?.dataset;
  if (!said) return; // no such page now: perhaps it is there later
  const { at, pk, state, words } = said;
  if (own.querySelector("[data-exit]") || said.own === "gone") dropLink(path);
  else updateLink({ path, at, pk, state, words, post: said.own });
}

async function refresh() {
  for (const link of kept()) await look(link).catch(() => {}); // no network: what was known stays
  const focused = document.activeElement?.getAttribute("href");
  show();
  if (focused) page.querySelector(`[data-links] [href="${focused}"]`)?.focus();
  page.dataset.mine = "looked";
}

try {
  show();
  find("forget").addEventListener("click", () => {
    forget();
    show();
    find("told").textContent = "This device has forgotten your comments.";
  });
  refresh();
} catch {} // storage is denied, as the page says
