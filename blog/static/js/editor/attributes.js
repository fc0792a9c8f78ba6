// Attributes that no button sets, and that an older text must not lose.
import { Extension } from "django-prose-editor/editor";

const keep = (name) => ({
  default: null,
  keepOnSplit: false,
  parseHTML: (element) => element.getAttribute(name),
  renderHTML: (attributes) => (attributes[name] === null ? {} : { [name]: attributes[name] }),
});

const keepAll = (...names) => Object.fromEntries(names.map((name) => [name, keep(name)]));

export const Attributes = Extension.create({
  name: "attributes",
  addGlobalAttributes: () => [
    {
      types: [
        "paragraph", "heading", "blockquote", "bulletList", "orderedList", "listItem", "codeBlock",
        "table", "tableRow", "tableHeader", "tableCell", "figure", "caption", "box",
      ],
      attributes: keepAll("id", "class", "lang", "dir"),
    },
    { types: ["blockquote"], attributes: keepAll("cite") },
    { types: ["listItem"], attributes: keepAll("value") },
    { types: ["orderedList"], attributes: keepAll("reversed") },
    { types: ["link"], attributes: keepAll("hreflang", "lang") },
  ],
});
