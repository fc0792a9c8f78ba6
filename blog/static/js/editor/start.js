// The text area of an article becomes an editor. The area stays the field that is sent: it always
// holds the text as HTML, and it is what an author without script writes in.
import { Editor } from "django-prose-editor/editor";
import { clean } from "./clean.js";
import { extensions } from "./extensions.js";
import { keys } from "./keys.js";
import { notice } from "./notice.js";
import { pictures } from "./pictures.js";
import { survives } from "./survives.js";
import { tidy } from "./tidy.js";
import { toolbar } from "./toolbar.js";

const open = (area) => {
  const frame = document.createElement("div");
  const label = document.querySelector(`label[for="${area.id}"]`);
  frame.className = "editor";
  area.before(frame);
  area.hidden = true;
  const editor = new Editor({
    element: frame,
    extensions: [...extensions, keys, pictures(area)],
    content: area.value,
    injectCSS: false, // the policy forbids it: css/editor.css has what is needed
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label.textContent.replace(":", "") },
      scrollMargin: { top: 120, bottom: 40, left: 0, right: 0 }, // the bar stays in view
      scrollThreshold: { top: 120, bottom: 40, left: 0, right: 0 },
      transformPastedHTML: (pasted) => {
        const { html, left } = clean(pasted);
        tell(left);
        return html;
      },
    },
    onUpdate: () => {
      area.value = tidy(editor.getHTML());
      area.dispatchEvent(new Event("input", { bubbles: true }));
    },
  });
  const tell = notice(frame); // below the text, and in view wherever one writes
  label.addEventListener("click", () => editor.commands.focus());
  toolbar(frame, editor, area);
  return editor;
};

const close = (area, editor) => {
  editor.destroy();
  area.previousElementSibling.remove();
  area.hidden = false;
};

for (const area of document.querySelectorAll("textarea[data-editor]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "editor-switch";
  area.after(button);
  let editor = survives(area.value) ? open(area) : null;
  const name = () => { button.textContent = editor ? "Write HTML instead" : "Write in the editor instead"; };
  button.addEventListener("click", () => {
    editor = editor ? close(area, editor) : open(area);
    name();
  });
  // Whatever puts a text back (a copy that was kept) says so, and the editor follows.
  area.addEventListener("put-back", () => editor?.commands.setContent(area.value));
  name();
}
