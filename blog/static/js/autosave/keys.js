// Ctrl+S, or ⌘S: the text is saved as it is, for its author alone. Nothing is published by a key.
export const onSave = (save) =>
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    save();
  });
