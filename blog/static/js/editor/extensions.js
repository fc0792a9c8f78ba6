// What a text may consist of. Everything that `blog/content/sanitize.py` lets through has its place here.
import {
  Blockquote, Bold, BulletList, Code, CodeBlock, Document, Dropcursor, Gapcursor, HardBreak,
  Heading, History, HorizontalRule, Italic, Link, ListItem, Paragraph, Placeholder,
  Subscript, Superscript, TableCell, TableHeader, TableRow, Text, TrailingNode,
} from "django-prose-editor/editor";
import { Attributes } from "./attributes.js";
import { Caption, Figure, Image } from "./figure.js";
import { Footnote } from "./footnote.js";
import { Box, Inline, Whole } from "./kept.js";
import { NumberedList } from "./numbered.js";
import { Table } from "./table.js";

export const extensions = [
  Document, Paragraph, Text, HardBreak, History, Gapcursor, TrailingNode,
  Dropcursor.configure({ color: false, class: "editor-drop" }),
  Placeholder.configure({ placeholder: "Begin to write …" }),
  Heading.configure({ levels: [2, 3, 4] }),
  Bold, Italic, Subscript, Superscript, Code,
  Link.configure({ openOnClick: false, enableTarget: false, defaultProtocol: "https" }),
  Blockquote, CodeBlock, HorizontalRule,
  BulletList, NumberedList, ListItem,
  Table, TableRow, TableHeader, TableCell,
  Figure, Image, Caption,
  Footnote,
  Attributes, Box, Inline, Whole,
];
