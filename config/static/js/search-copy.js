// The search of a copy that opens from a folder. No module: browsers run none from there. The index
// is in scripts beside this page, as [kind, title, file, words].
{
  const MOST = 50;
  const AROUND = 120;
  const WORDS = /([\p{L}\p{N}\p{M}]+)/gu;

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const pattern = (word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, "iu");
  const find = (name) => document.querySelector(`[data-${name}]`);

  // Folded when somebody searches first: opening the page stays quick.
  let folded;
  const rows = () =>
    (folded ??= (self.copyIndex ?? [])
      .flat()
      .map((row) => ({ row, title: fold(row[1]), words: fold(row[3]) })));

  const search = (words) => {
    const patterns = words.map(pattern);
    const all = (text) => patterns.every((one) => one.test(text));
    const found = rows().filter(({ title, words }) => all(`${title} ${words}`));
    // Titles first. The order is otherwise that of the index: posts, the newest first, comments last.
    return [...found.filter(({ title }) => all(title)), ...found.filter(({ title }) => !all(title))];
  };

  // Where the first of the words is found, and it and the others marked, with or without accents.
  const snippet = (text, words) => {
    const isFound = (part) => words.some((word) => fold(part).startsWith(word));
    const first = [...text.matchAll(WORDS)].find(([part]) => isFound(part))?.index ?? 0;
    const start = first > AROUND ? text.indexOf(" ", first - AROUND) + 1 : 0;
    const space = text.indexOf(" ", start + 2 * AROUND);
    const end = space < 0 ? text.length : space;
    const line = document.createElement("p");
    line.dir = "auto";
    line.append(start ? "… " : "");
    for (const part of text.slice(start, end).split(WORDS)) {
      const piece = document.createElement(part && isFound(part) ? "mark" : "span");
      piece.textContent = part;
      line.append(piece);
    }
    line.append(end < text.length ? " …" : "");
    return line;
  };

  const item = ([kind, title, file, text], words) => {
    const [line, article, above, heading, link] = ["li", "article", "p", "h2", "a"].map((name) =>
      document.createElement(name),
    );
    article.className = "item";
    above.className = "eyebrow";
    above.textContent = kind;
    heading.dir = "auto";
    link.href = `../${file}`;
    link.textContent = title;
    heading.append(link);
    article.append(above, heading, snippet(text, words));
    line.append(article);
    return line;
  };

  const show = () => {
    const asked = box.value.trim();
    const words = fold(asked).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const found = words.length ? search(words) : [];
    const results = find("results");
    results.replaceChildren(...found.slice(0, MOST).map(({ row }) => item(row, words)));
    results.hidden = !found.length;
    const count = `${found.length} result${found.length === 1 ? "" : "s"} for “${asked}”.`;
    const first = found.length > MOST ? ` These are the first ${MOST}.` : "";
    const nothing = `Nothing found for “${asked}”. Try fewer words, or a shorter one.`;
    find("found").textContent = words.length ? (found.length ? count + first : nothing) : "";
  };

  const box = document.querySelector("#q");
  let waiting;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 150);
  });
  find("without-script").hidden = true;
  find("find").hidden = false;
  if (box.value) show(); // when the reader comes back to this page
}
