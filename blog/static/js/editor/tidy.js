// The editor's HTML as a person would have written it: that is what is stored.
const only = (parent) => parent.children.length === 1 && parent.childNodes.length === 1;

const unwrap = (element) => element.replaceWith(...element.childNodes);

const headers = (table) => {
  const rows = [...table.rows];
  const isHead = (row) => [...row.cells].every((cell) => cell.localName === "th");
  const first = rows.findIndex((row) => !isHead(row));
  const heads = first > 0 ? rows.slice(0, first) : [];
  for (const row of heads) for (const cell of row.cells) cell.scope = "col";
  for (const row of rows.slice(heads.length))
    for (const cell of row.cells) if (cell.localName === "th") cell.scope = "row";
  if (heads.length) {
    const head = document.createElement("thead");
    head.append(...heads);
    table.tBodies[0].before(head);
  }
};

export const tidy = (html) => {
  const { content } = Object.assign(document.createElement("template"), { innerHTML: html });
  for (const p of content.querySelectorAll("li > p:first-child, :is(td, th) > p:first-child")) {
    const rest = [...p.parentElement.children].slice(1);
    const isTight = only(p.parentElement) || rest.every(({ localName }) => /^[uo]l$/.test(localName));
    if (isTight && !p.attributes.length) unwrap(p);
  }
  for (const table of content.querySelectorAll("table")) {
    table.removeAttribute("style");
    headers(table);
    if (!table.dataset.caption) continue;
    table.createCaption().textContent = table.dataset.caption;
    delete table.dataset.caption;
  }
  for (const cell of content.querySelectorAll('[colspan="1"], [rowspan="1"]')) {
    if (cell.colSpan === 1) cell.removeAttribute("colspan");
    if (cell.rowSpan === 1) cell.removeAttribute("rowspan");
  }
  for (const list of content.querySelectorAll("ol[data-type]")) delete list.dataset.type;
  for (const caption of content.querySelectorAll("figcaption:empty, figure:has(> img:not([src]))")) caption.remove();
  return [...content.children].filter((block) => !block.matches("p:empty")).map((block) => block.outerHTML).join("\n");
};
