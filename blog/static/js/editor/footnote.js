// A note in its sentence: a number to click on, whose words are written in a small editor.
import { Bold, Document, Editor, Italic, Link, Node, Paragraph, Text } from "django-prose-editor/editor";
import { ask } from "./ask.js";

const WORDS = [
  Document.extend({ content: "paragraph" }), Paragraph, Text, Bold, Italic,
  Link.configure({ openOnClick: false, enableTarget: false, defaultProtocol: "https" }),
];

const write = async (html) => {
  const field = document.createElement("div");
  const attributes = { role: "textbox", "aria-multiline": "true", "aria-label": "Words of the note" };
  const words = new Editor({ element: field, extensions: WORDS, content: html, injectCSS: false, editorProps: { attributes } });
  const kept = ask({ title: "Footnote", fields: [], above: [field] });
  words.commands.focus("end");
  const text = (await kept) && words.getHTML().replace(/^<p>|<\/p>$/g, "");
  words.destroy();
  return text;
};

const edit = async (editor, place, html) => {
  const text = await write(html);
  const chain = editor.chain().focus();
  if (text === "") return chain.deleteRange({ from: place, to: place + 1 }).run();
  return text && chain.setNodeSelection(place).updateAttributes("footnote", { html: text })
    .setTextSelection(place + 1).run();
};

export const insertFootnote = async (editor) => {
  const { from, node } = editor.state.selection;
  if (node?.type.name === "footnote") return edit(editor, from, node.attrs.html);
  const at = editor.state.selection.to;
  const html = await write("");
  const chain = editor.chain().focus();
  return html ? chain.insertContentAt(at, { type: "footnote", attrs: { html } }).run() : chain.run();
};

export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  priority: 1002,
  addAttributes: () => ({ html: { rendered: false, parseHTML: (element) => element.innerHTML } }),
  parseHTML: () => [{ tag: "small.footnote", priority: 60 }],
  renderHTML: ({ node }) => {
    const { content } = Object.assign(document.createElement("template"), {
      innerHTML: `<small class="footnote">${node.attrs.html}</small>`,
    });
    return content.firstElementChild;
  },
  addNodeView: () => ({ node, editor, getPos }) => {
    const dom = Object.assign(document.createElement("button"), { type: "button", className: "note-mark" });
    dom.title = Object.assign(document.createElement("template"), { innerHTML: node.attrs.html }).content.textContent;
    dom.setAttribute("aria-label", `Footnote: ${dom.title}`);
    dom.addEventListener("click", () => edit(editor, getPos(), node.attrs.html));
    return { dom, stopEvent: (event) => event.type === "mousedown" };
  },
});
