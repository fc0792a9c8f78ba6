// The weight of words that another program says in styles, several in one element.
import { rename, unwrap } from "./elements.js";

const styleOf = (element) =>
  Object.fromEntries((element.dataset.style ?? "").split(";").map((part) => part.toLowerCase().split(":").map((word) => word.trim())));

const MARKS = {
  sup: (style) => style["vertical-align"] === "super",
  sub: (style) => style["vertical-align"] === "sub",
  s: (style) => /line-through/.test(style["text-decoration"] ?? style["text-decoration-line"]),
  em: (style) => /^(italic|oblique)/.test(style["font-style"]),
  strong: (style) => /^(bold|[6-9]00)/.test(style["font-weight"]),
};

const wrap = (element, name) => {
  const mark = document.createElement(name);
  mark.append(...element.childNodes);
  element.append(mark);
};

export const marks = (body) => {
  // Google wraps the whole in a <b> that is not bold.
  for (const b of body.querySelectorAll("b")) if (/^(normal|400)/.test(styleOf(b)["font-weight"])) unwrap(b);
  for (const strike of body.querySelectorAll("strike")) rename(strike, "s");
  for (const element of body.querySelectorAll("span, font, a")) {
    const style = styleOf(element);
    for (const [name, holds] of Object.entries(MARKS)) if (holds(style)) wrap(element, name);
  }
};
