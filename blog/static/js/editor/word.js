// What Word says in its own words: lists that are paragraphs, and elements of its own.
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

export const fromWord = (body) => {
  lists(body);
  for (const part of [...body.querySelectorAll("*")]) if (part.localName.includes(":")) part.replaceWith(...part.childNodes);
};
