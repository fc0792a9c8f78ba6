// What is pasted, without what came along: of other programs and other sites the words are kept,
// their order and their weight, and nothing of their looks. What is left out is told by name.
import { fromCode } from "./code.js";
import { rename, unwrap } from "./elements.js";
import { leftOut } from "./left-out.js";
import { marks } from "./marks.js";
import { footnotes } from "./notes.js";
import { fromWord } from "./word.js";

const SILENT = "script, style, meta, link, title, xml, noscript, input, button, select";
const ALLOWED = new Set(["href", "src", "alt", "width", "height", "colspan", "rowspan", "start"]);
const ADDRESS = /^(https?:|mailto:|\/(?!\/))/i;
const BLOCKS = "p, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, div, pre, blockquote, figure, hr, section, article";

const LEVELS = { h1: "h2", h5: "h4", h6: "h4" };

// Some mails and editors have a line in each div.
const divs = (body) => {
  for (const div of [...body.querySelectorAll("div")].reverse()) {
    if (!/\S/.test(div.textContent) || div.querySelector(BLOCKS)) unwrap(div);
    else rename(div, "p");
  }
};

// Google has an empty line between two blocks.
const breaks = (body) => {
  const isEnd = (node) => !node || Boolean(node.matches?.(BLOCKS));
  const beside = (node, side) => {
    let other = node[side];
    while (other?.nodeType === Node.TEXT_NODE && !/\S/.test(other.nodeValue)) other = other[side];
    return other;
  };
  for (const br of body.querySelectorAll(":scope > br"))
    if (isEnd(beside(br, "previousSibling")) || isEnd(beside(br, "nextSibling"))) br.remove();
};

// A no-break space stays where it stands alone: "10 mg". Beside another one it is but a wide gap.
const spaces = (body) => {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.parentElement.closest("pre")) continue;
    text.nodeValue = text.nodeValue.replace(/[ \t\r\n\f]+/g, " ").replace(/[ \u00a0]{2,}/g, " ");
  }
};

// Styles and handlers are never parsed as such: the policy would refuse them, loudly.
const inert = (html) =>
  html.replace(/<style\b[\s\S]*?<\/style>/gi, "").replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]+>/g, (tag) => tag.replace(/([\s"'/])(style|on\w+)\s*=/gi, "$1data-$2="));

export const clean = (html) => {
  const { body } = new DOMParser().parseFromString(inert(html), "text/html");
  // From an editor of ours: as it is. Nobody else can put more into it than the schema takes.
  if (body.querySelector("[data-pm-slice]")) return { html: body.innerHTML, left: [] };
  for (const element of body.querySelectorAll(SILENT)) element.remove();
  for (const space of body.querySelectorAll(".Apple-converted-space")) space.replaceWith(" ");
  fromCode(body);
  const left = leftOut(body);
  footnotes(body);
  fromWord(body);
  divs(body);
  for (const element of body.querySelectorAll("a:not([href]), a[href^='#']")) unwrap(element);
  for (const element of body.querySelectorAll("a")) if (!ADDRESS.test(element.getAttribute("href"))) unwrap(element);
  for (const [from, to] of Object.entries(LEVELS)) for (const element of body.querySelectorAll(from)) rename(element, to);
  marks(body);
  for (const element of body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes])
      if (!ALLOWED.has(name) && !element.matches("small.footnote")) element.removeAttribute(name);
  }
  for (const p of body.querySelectorAll("p, h2, h3, h4, li")) if (!/\S/.test(p.textContent) && !p.querySelector("img")) p.remove();
  breaks(body);
  spaces(body);
  return { html: body.innerHTML, left };
};
