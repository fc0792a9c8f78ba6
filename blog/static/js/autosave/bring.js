// What was left on this device goes to the server, which then offers it as any other text.
export const bring = async (here, send, mark) => {
  const isShown = (sitting) => "refused" in mark.dataset && sitting === mark.value;
  let isOffered = false;
  for (const { sitting, at, fields } of here.all()) {
    // A refused form holds this text already, and the server kept it.
    if (!isShown(sitting)) {
      const { is_saved: isSaved } = await send(fields, { age: Math.max(0, Math.round((Date.now() - at) / 1000)) });
      isOffered ||= !isSaved;
    }
    here.forget(sitting);
  }
  // To load a refused form anew would send it a second time; the next one offers the rest.
  if (isOffered && !("refused" in mark.dataset)) location.reload();
};
