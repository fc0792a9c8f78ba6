// What is pasted, without what came along: of other programs and other sites the words are kept,
// their order and their weight, and nothing of their looks.
import { fromWord } from "./word.js";

const LEFT_OUT = "script, style, meta, link, title, xml, iframe, object, embed, form, input, button, select, svg, math, video, audio, noscript";
const ALLOWED = new Set(["href", "src", "alt", "width", "height", "colspan", "rowspan", "start"]);
const OURS = /^\/(media|static)\//;
const ADDRESS = /^(https?:|mailto:|#|\/(?!\/))/i;

const rename = (element, name) => {
  const other = document.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
};

const unwrap = (element) => element.replaceWith(...element.childNodes);

const LEVELS = { h1: "h2", h5: "h4", h6: "h4" };
const weight = (element) => {
  const style = element.dataset.style ?? "";
  if (element.localName === "b" && /(^|;)\s*font-weight:\s*(normal|400)/.test(style)) return unwrap(element);
  if (element.localName !== "span") return null;
  if (/font-style:\s*italic/.test(style)) rename(element, "em");
  else if (/font-weight:\s*(bold|[6-9]00)/.test(style)) rename(element, "strong");
  return null;
};

// Styles and handlers are never parsed as such: the policy would refuse them, loudly.
const inert = (html) =>
  html.replace(/<style\b[\s\S]*?<\/style>/gi, "").replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]+>/g, (tag) => tag.replace(/([\s"'/])(style|on\w+)\s*=/gi, "$1data-$2="));

export const clean = (html) => {
  const { body } = new DOMParser().parseFromString(inert(html), "text/html");
  // From an editor of ours: as it is. Nobody else can put more into it than the schema takes.
  if (body.querySelector("[data-pm-slice]")) return body.innerHTML;
  for (const element of body.querySelectorAll(LEFT_OUT)) element.remove();
  fromWord(body);
  for (const element of body.querySelectorAll("img")) if (!OURS.test(element.getAttribute("src"))) element.remove();
  for (const element of body.querySelectorAll("a:not([href])")) unwrap(element);
  for (const element of body.querySelectorAll("a")) if (!ADDRESS.test(element.getAttribute("href"))) unwrap(element);
  for (const [from, to] of Object.entries(LEVELS)) for (const element of body.querySelectorAll(from)) rename(element, to);
  for (const element of body.querySelectorAll("b, span")) weight(element);
  for (const element of body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes])
      if (!ALLOWED.has(name) && !element.matches("small.footnote")) element.removeAttribute(name);
  }
  for (const p of body.querySelectorAll("p, h2, h3, h4, li")) if (!/\S/.test(p.textContent) && !p.querySelector("img")) p.remove();
  return body.innerHTML.replaceAll("&nbsp;", " ").replace(/\s+/g, " ");
};
