// Whether a text comes out of the editor as it went in. One that would lose something is left to
// be written as HTML, until its author decides otherwise.
import { generateHTML, generateJSON } from "django-prose-editor/editor";
import { extensions } from "./extensions.js";
import { tidy } from "./tidy.js";

const SAME = { b: "strong", i: "em" };
const FREE = new Set(["p", "tbody", "thead", "colgroup", "col", "figure", "br"]);

const inventory = (html) => {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const tags = [...body.querySelectorAll("*")]
    .map(({ localName }) => SAME[localName] ?? localName)
    .filter((name) => !FREE.has(name));
  return `${tags.sort()} ${body.textContent.replace(/\s+/g, "")}`;
};

export const survives = (html) =>
  inventory(html) === inventory(tidy(generateHTML(generateJSON(html, extensions), extensions)));
