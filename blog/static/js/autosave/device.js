// Texts that did not reach the server, in this browser's own storage; each author has their own.
export const device = (author) => {
  const start = `unsaved:${author}:`;
  return {
    keep(sitting, fields) {
      localStorage[start + sitting] = JSON.stringify({ at: Date.now(), fields });
    },
    forget(sitting) {
      localStorage.removeItem(start + sitting);
    },
    all: () =>
      Object.keys(localStorage).filter((key) => key.startsWith(start))
        .map((key) => ({ sitting: key.slice(start.length), ...JSON.parse(localStorage[key]) })),
  };
};
