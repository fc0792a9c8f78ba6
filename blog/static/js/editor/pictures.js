// Pictures come in by the button, by dropping them on the text, or by pasting them.
import { Extension, pm } from "django-prose-editor/editor";
import { describe } from "./describe.js";
import { insert } from "./insert.js";

const TYPES = "image/jpeg,image/png,image/webp,image/gif";

const files = (transfer) => [...(transfer?.files ?? [])].filter((file) => file.type.startsWith("image/"));

const choose = (then) => {
  const input = Object.assign(document.createElement("input"), { type: "file", accept: TYPES, multiple: true });
  input.addEventListener("change", () => then([...input.files]));
  input.click();
};

export const pictures = (area) =>
  Extension.create({
    name: "pictures",
    addCommands: () => ({
      pickPicture: () => ({ editor, state: { selection } }) => {
        const { node, from, to } = selection;
        if (node?.type.name === "image" || node?.type.name === "figure") {
          const image = node.type.name === "image" ? node : node.firstChild;
          const place = image === node ? from : from + 1;
          describe({ image: image.attrs }).then((said) => {
            if (said) editor.chain().focus().setNodeSelection(place).updateAttributes("image", { alt: said.alt }).run();
          });
        } else choose((all) => insert(editor, area, all, to));
        return true;
      },
    }),
    addProseMirrorPlugins() {
      const { editor } = this;
      const take = (transfer, at) => {
        const all = files(transfer);
        if (!all.length || /\S/.test(transfer.getData("text/plain"))) return false;
        insert(editor, area, all, at);
        return true;
      };
      return [new pm.state.Plugin({ props: {
        handlePaste: (view, event) => take(event.clipboardData, view.state.selection.to),
        handleDrop: (view, event) =>
          take(event.dataTransfer, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to),
      } })];
    },
  });
