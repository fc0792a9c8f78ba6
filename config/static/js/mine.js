// Lists the comments whose links this device keeps, and forgets them.
import { forget, links } from "./device.js";

const page = document.querySelector("[data-mine]");
const find = (part) => page.querySelector(`[data-${part}]`);

function line({ path, post, at }) {
  const item = document.createElement("li");
  const link = item.appendChild(document.createElement("a"));
  link.href = path;
  link.textContent = post;
  link.appendChild(document.createElement("span")).textContent = at;
  return item;
}

function show() {
  const own = links().filter(({ path }) => /^\/comment\/[\w-]+\/$/.test(path));
  find("links").replaceChildren(...own.map(line));
  find("none").hidden = own.length > 0;
  find("without").hidden = true;
  find("with").hidden = false;
}

try {
  show();
  find("forget").addEventListener("click", () => {
    forget();
    show();
    find("told").textContent = "This device has forgotten your comments.";
  });
} catch {} // storage is denied, as the page says
