// A link over the words that are chosen.
import { ask } from "./ask.js";

const ADDRESS = /^(https?:\/\/|mailto:|\/(?!\/)|#)/i;

const whole = (typed) => {
  const address = typed.trim();
  if (!address || ADDRESS.test(address)) return address;
  return /^[^\s/@]+@[^\s/@]+$/.test(address) ? `mailto:${address}` : `https://${address}`;
};

export const link = async (editor) => {
  if (editor.state.selection.empty && !editor.isActive("link")) return editor.commands.focus();
  const { href } = editor.getAttributes("link");
  const field = {
    name: "href", label: "Address", value: href ?? "",
    help: "Of another site, or of a page here such as /about/. Empty takes the link away.",
  };
  const typed = await ask({ title: "Link", fields: [field] });
  if (!typed) return editor.commands.focus();
  const words = editor.chain().focus().extendMarkRange("link");
  const address = whole(typed.href);
  return (address ? words.setLink({ href: address }) : words.unsetLink()).run();
};
