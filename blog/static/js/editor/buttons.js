// The buttons over the text: their groups, names and signs, and what each does.
import { insertFootnote } from "./footnote.js";
import { link } from "./link.js";
import { captionTable, insertTable } from "./table.js";

const run = (name, ...options) => (editor) => editor.chain().focus()[name](...options).run();
const is = (...what) => (editor) => editor.isActive(...what);

const heading = (level) => ({
  name: `Heading ${level}`, text: `H${level}`,
  active: is("heading", { level }), command: run("toggleHeading", { level }),
});
const mark = (name, sign, type) => ({
  name, sign, active: is(type), command: run(`toggle${type[0].toUpperCase()}${type.slice(1)}`),
});
const inTable = (name, sign, command) => ({
  name, sign, shown: is("table"), command: typeof command === "string" ? run(command) : command,
});

export const groups = [
  { name: "Headings", buttons: [heading(2), heading(3), heading(4)] },
  { name: "Words", buttons: [
    mark("Bold", "format_bold", "bold"),
    mark("Italic", "format_italic", "italic"),
    mark("Superscript", "superscript", "superscript"),
    mark("Subscript", "subscript", "subscript"),
    mark("Code", "code", "code"),
    { name: "Link", keys: "Control+K", sign: "insert_link", active: is("link"), command: link },
  ] },
  { name: "Paragraphs", buttons: [
    mark("List", "format_list_bulleted", "bulletList"),
    mark("Numbered list", "format_list_numbered", "orderedList"),
    mark("Quote", "format_quote", "blockquote"),
    mark("Program text", "data_object", "codeBlock"),
    { name: "Line between", sign: "horizontal_rule", command: run("setHorizontalRule") },
  ] },
  { name: "Put in", buttons: [
    { name: "Picture", sign: "image", active: is("image"), command: (editor) => editor.commands.pickPicture() },
    { name: "Footnote", text: "Note¹", active: is("footnote"), command: insertFootnote },
    { name: "Table", sign: "grid_on", active: is("table"), command: insertTable },
  ] },
  { name: "Table", buttons: [
    inTable("Add row", "", "addRowAfter"),
    inTable("Add column", "", "addColumnAfter"),
    inTable("Delete row", "", "deleteRow"),
    inTable("Delete column", "", "deleteColumn"),
    inTable("Heading cell", "", "toggleHeaderCell"),
    inTable("Caption", "", captionTable),
    inTable("Delete table", "", "deleteTable"),
  ] },
  { name: "Steps", buttons: [
    { name: "Undo", sign: "undo", enabled: (editor) => editor.can().undo(), command: run("undo") },
    { name: "Redo", sign: "redo", enabled: (editor) => editor.can().redo(), command: run("redo") },
  ] },
];
