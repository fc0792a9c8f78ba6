// Footnotes of Word, LibreOffice and Google Docs: a sign in the text and the words at the end, which
// lead to each other. Here a note stands in its sentence.
const BOX = '[id^="ftn"]:not(a), [id^="edn"]:not(a), [id^="sdfootnote"]:not(a), [id^="sdendnote"]:not(a)';

const named = (body, name) => body.querySelector(`[id="${CSS.escape(name)}"], a[name="${CSS.escape(name)}"]`);

const wordsAt = (body, mark) => {
  const [to, from] = [mark.getAttribute("href").slice(1), mark.getAttribute("name") || mark.id];
  const target = to && from && named(body, to);
  const back = `a[href="#${CSS.escape(from)}"]`;
  const link = target && (target.matches(back) ? target : target.querySelector(back));
  return link && { link, box: link.closest(BOX) ?? link.closest("p, li") };
};

export const footnotes = (body) => {
  for (const mark of body.querySelectorAll('a[href^="#"]')) {
    if (!mark.isConnected || mark.closest(BOX)) continue;
    const { link, box } = wordsAt(body, mark) ?? {};
    if (!box || box.contains(mark)) continue;
    (link.closest("sup") ?? link).remove();
    const words = Object.assign(document.createElement("small"), { className: "footnote" });
    const paragraphs = [...box.querySelectorAll("p")];
    for (const p of paragraphs.length ? paragraphs : [box]) words.append(...p.childNodes, " ");
    words.innerHTML = words.innerHTML.trim();
    const sign = mark.closest("sup");
    (sign?.textContent === mark.textContent ? sign : mark).replaceWith(words);
    box.parentElement.querySelector(":scope > hr")?.remove();
    box.remove();
  }
};
