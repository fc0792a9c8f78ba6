// Texts that did not reach the server, in this browser's own storage; each author has their own.
export const device = (author) => {
  const start = `unsaved:${author}:`;
  return {
    keep(autosave, fields) {
      localStorage[start + autosave] = JSON.stringify({ at: Date.now(), fields });
    },
    forget(autosave) {
      localStorage.removeItem(start + autosave);
    },
    all: () =>
      Object.keys(localStorage).filter((key) => key.startsWith(start))
        .map((key) => ({ autosave: key.slice(start.length), ...JSON.parse(localStorage[key]) })),
  };
};
