// What Word says in its own words: lists that are paragraphs, and footnotes at the end.
const style = (element) => element.dataset.style ?? "";

const level = (element) => Number(/mso-list:[^;]*level(\d)/.exec(style(element))?.[1] ?? 0);

// Word draws the sign of a list item as text: "·", "1." or "a)", in a part that it marks.
const takeSign = (item) => {
  const sign = [...item.querySelectorAll("span")].find((part) => /mso-list:\s*ignore/i.test(style(part)));
  const text = sign?.textContent.trim() ?? "";
  sign?.remove();
  return /^\w{1,3}[.)]/.test(text) ? "ol" : "ul";
};

const lists = (body) => {
  let open = [];
  for (const item of [...body.querySelectorAll("p, h1, h2, h3, h4, table, div")]) {
    const depth = item.localName === "p" ? level(item) : 0;
    if (!depth) { open = []; continue; }
    const kind = takeSign(item);
    if (open.length && item.previousElementSibling !== open[0]) open = [];
    open.length = Math.min(open.length, depth);
    while (open.length < depth) {
      const list = document.createElement(kind);
      if (open.length) {
        const parent = open.at(-1).lastElementChild ?? open.at(-1).appendChild(document.createElement("li"));
        parent.append(list);
      } else item.before(list);
      open.push(list);
    }
    const entry = document.createElement("li");
    entry.append(...item.childNodes);
    open.at(-1).append(entry);
    item.remove();
  }
};

const footnotes = (body) => {
  for (const mark of body.querySelectorAll('a[href^="#_ftn"]:not([href^="#_ftnref"]), a[href^="#_edn"]:not([href^="#_ednref"])')) {
    const note = body.querySelector(`#${CSS.escape(mark.getAttribute("href").slice(2))}`);
    if (!note) continue;
    note.querySelector("a")?.remove();
    const words = Object.assign(document.createElement("small"), { className: "footnote" });
    const paragraphs = [...note.querySelectorAll("p")];
    for (const p of paragraphs.length ? paragraphs : [note]) words.append(...p.childNodes, " ");
    words.innerHTML = words.innerHTML.trim();
    mark.replaceWith(words);
    note.parentElement.querySelector("hr")?.remove();
    note.remove();
  }
};

export const fromWord = (body) => {
  lists(body);
  footnotes(body);
  for (const part of [...body.querySelectorAll("*")]) {
    if (part.localName.includes(":") || (part.localName === "div" && !part.matches("[class*=footnote]"))) part.replaceWith(...part.childNodes);
  }
};
