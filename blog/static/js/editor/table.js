// A table with a caption of its own, which the editor shows above it.
import { Table as BaseTable } from "django-prose-editor/editor";
import { ask } from "./ask.js";

export const Table = BaseTable.extend({
  addAttributes() {
    return {
      ...this.parent?.(),
      caption: {
        default: null,
        parseHTML: (element) => element.querySelector("caption")?.textContent || element.dataset.caption || null,
        renderHTML: ({ caption }) => (caption ? { "data-caption": caption } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: "table" }, { tag: "caption", ignore: true }],
  addMenuItems: null,
}).configure({ resizable: false });

export const insertTable = (editor) =>
  editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();

export const captionTable = async (editor) => {
  const { caption } = editor.getAttributes("table");
  const field = { name: "caption", label: "What the table shows", value: caption ?? "" };
  const typed = await ask({ title: "Caption of the table", fields: [field] });
  if (typed) editor.chain().focus().updateAttributes("table", { caption: typed.caption.trim() || null }).run();
};
