// Keys that other editors have, too.
import { Extension } from "django-prose-editor/editor";
import { link } from "./link.js";

export const keys = Extension.create({
  name: "keys",
  priority: 2000, // before the dialog that the editor's own link would open
  addKeyboardShortcuts: () => ({
    "Mod-k": ({ editor }) => {
      link(editor);
      return true;
    },
  }),
});
