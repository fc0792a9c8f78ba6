// What was left on this device goes to the server, which then offers it as any other text.
export const bring = async (here, send, mark) => {
  const isShown = (autosave) => "refused" in mark.dataset && autosave === mark.value;
  let isOffered = false;
  for (const { autosave, at, fields } of here.all()) {
    // A refused form holds this text already, and the server kept it.
    if (!isShown(autosave)) {
      const { is_saved: isSaved } = await send(fields, { age: Math.max(0, Math.round((Date.now() - at) / 1000)) });
      isOffered ||= !isSaved;
    }
    here.forget(autosave);
  }
  // To load a refused form anew would send it a second time; the next one offers the rest.
  if (isOffered && !("refused" in mark.dataset)) location.reload();
};
