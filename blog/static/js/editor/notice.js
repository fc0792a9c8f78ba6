// What was left out of what came in, said under the text until its author has read it.
export const notice = (frame) => {
  const line = Object.assign(document.createElement("div"), { className: "editor-notice", hidden: true });
  const words = document.createElement("p");
  const close = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: "OK" });
  words.setAttribute("role", "status");
  line.append(words, close);
  frame.append(line);
  close.addEventListener("click", () => {
    line.hidden = true;
    frame.querySelector(".ProseMirror")?.focus();
  });
  return (left) => {
    if (!left.length) return;
    const help = left[0].includes("picture") ? " Put pictures in with the button “Picture”." : "";
    words.textContent = `Left out of what you pasted: ${left.join(", ")}.${help}`;
    line.hidden = false;
  };
};
