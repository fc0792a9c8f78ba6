// A link over the words that are chosen, or with words of its own.
import { ask } from "./ask.js";

const ADDRESS = /^(https?:\/\/|mailto:|\/(?!\/)|#)/i;

const whole = (typed) => {
  const address = typed.trim();
  if (!address || ADDRESS.test(address)) return address;
  return /^[^\s/@]+@[^\s/@]+$/.test(address) ? `mailto:${address}` : `https://${address}`;
};

// What is written after it is no part of it.
const insert = (chain, href, text) =>
  chain.insertContent({ type: "text", text, marks: [{ type: "link", attrs: { href } }] }).unsetMark("link");

export const link = async (editor) => {
  const isNew = editor.state.selection.empty && !editor.isActive("link");
  const field = {
    name: "href", label: "Address", value: editor.getAttributes("link").href ?? "",
    help: `Of another site, or of a page here such as /about/.${isNew ? "" : " Empty takes the link away."}`,
  };
  const words = { name: "words", label: "Words", help: "What the link says in the text. Empty: its address." };
  const typed = await ask({ title: "Link", fields: isNew ? [field, words] : [field] });
  if (!typed) return editor.commands.focus();
  const chain = editor.chain().focus();
  const href = whole(typed.href);
  if (isNew) return href ? insert(chain, href, typed.words.trim() || typed.href.trim()).run() : chain.run();
  const over = chain.extendMarkRange("link");
  return (href ? over.setLink({ href }) : over.unsetLink()).run();
};
