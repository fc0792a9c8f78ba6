// Puts pictures into the text, one after the other, when each has been described and sent.
import { pm } from "django-prose-editor/editor";
import { describe } from "./describe.js";

// Between two blocks, never inside of one; an empty paragraph makes room.
const gap = (doc, at) => {
  const place = doc.resolve(at);
  if (!place.depth) return at;
  return place.node(1).content.size ? place.after(1) : { from: place.before(1), to: place.after(1) };
};

export const insert = async (editor, area, all, at) => {
  let place = at;
  for (const file of all) {
    const image = await describe({ file, address: area.dataset.upload });
    if (!image) continue;
    const { caption, ...attrs } = image;
    const content = [{ type: "image", attrs }, { type: "caption", content: caption ? [{ type: "text", text: caption }] : [] }];
    editor.chain().focus().insertContentAt(gap(editor.state.doc, place), { type: "figure", content }).run();
    const { selection, tr } = editor.state; // now in the caption; the writing goes on below
    place = selection.$from.after(1);
    editor.view.dispatch(tr.setSelection(pm.state.Selection.near(tr.doc.resolve(place))));
  }
};
