// Program text keeps its lines and its indent, however its program draws them.
const LINES = new Set(["div", "p", "li", "tr", "pre"]);
const MONOSPACE = /font-family:[^;]*(mono|consolas|menlo|monaco|courier)/i;
const KEPT = /white-space:\s*pre/i;

const textOf = (node) => {
  let text = "";
  for (const child of node.childNodes) {
    const inner = child.localName === "br" ? "\n" : child.nodeType === Node.TEXT_NODE ? child.nodeValue : textOf(child);
    const isLine = LINES.has(child.localName);
    if (isLine && text && !text.endsWith("\n")) text += "\n";
    text += isLine && !inner.endsWith("\n") ? `${inner}\n` : inner;
  }
  return text;
};

const block = (text) => {
  const [pre, code] = [document.createElement("pre"), document.createElement("code")];
  code.textContent = text.replaceAll("\u00a0", " ").replaceAll("\r", "").replace(/^\n|\n+$/g, "");
  pre.append(code);
  return pre;
};

// Word and LibreOffice have an element for each line.
const isLineOfText = (pre) => pre?.localName === "pre" && (pre.matches(".western, .cjk, .ctl") || /mso-/.test(pre.outerHTML) || pre.querySelector("o\\:p"));
const follows = (pre) => isLineOfText(pre.nextElementSibling) && !/\S/.test(pre.nextSibling.nodeValue ?? "");

export const fromCode = (body) => {
  for (const pre of [...body.querySelectorAll("pre")]) {
    if (!pre.isConnected) continue;
    const all = [textOf(pre)];
    while (isLineOfText(pre) && follows(pre)) {
      all.push(textOf(pre.nextElementSibling));
      pre.nextElementSibling.remove();
    }
    pre.replaceWith(block(all.map((text) => text.replace(/\n$/, "")).join("\n")));
  }
  for (const div of body.querySelectorAll("div[data-style]")) {
    const style = div.dataset.style;
    if (div.isConnected && MONOSPACE.test(style) && KEPT.test(style)) div.replaceWith(block(textOf(div)));
  }
};
