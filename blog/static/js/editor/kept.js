// What an article may hold though no button makes it. An author who opens an older text and
// changes one word must not lose the rest.
import { Mark, Node } from "django-prose-editor/editor";

const attributesOf = (element) =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

export const Inline = Mark.create({
  name: "inline",
  priority: 1001, // before those that would take <del> for <s>
  excludes: "",
  addAttributes: () => ({ tag: { rendered: false }, all: { default: {}, rendered: false } }),
  parseHTML: () => [{
    tag: "abbr, cite, q, small:not(.footnote), mark, del, ins, s, kbd, samp, var, time, span[lang], span[dir]",
    getAttrs: (element) => ({ tag: element.localName, all: attributesOf(element) }),
  }],
  renderHTML: ({ mark }) => [mark.attrs.tag, mark.attrs.all, 0],
});

export const Box = Node.create({
  name: "box",
  group: "block",
  content: "(block | caption)+",
  defining: true,
  addAttributes: () => ({ tag: { default: "aside", parseHTML: (element) => element.localName, rendered: false } }),
  parseHTML: () => [{ tag: "aside, div[class], figure:not(:has(> img))" }],
  renderHTML: ({ node, HTMLAttributes }) => [node.attrs.tag, HTMLAttributes, 0],
});

// Kept whole, and changed as HTML only.
export const Whole = Node.create({
  name: "whole",
  group: "block",
  atom: true,
  addAttributes: () => ({ html: { rendered: false, parseHTML: (element) => element.outerHTML } }),
  parseHTML: () => [{ tag: "dl, details" }],
  renderHTML: ({ node }) => {
    const template = document.createElement("template");
    template.innerHTML = node.attrs.html;
    return template.content.firstElementChild;
  },
});
