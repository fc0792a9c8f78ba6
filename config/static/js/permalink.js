// A link to one comment opens the folds above it, or leads to the page that has it. Of one that is
// gone it says what the server says.
import { read } from "./page.js";

const thread = document.getElementById("comments");
const told = thread?.querySelector("[data-told]");

async function reveal() {
  const [hash, pk] = /^#c(?:omment-)?(\d+)$/.exec(location.hash) || []; // #c12 is Blogger's
  const comment = pk && document.getElementById(hash.slice(1));
  let fold = comment?.closest("details");
  for (; fold; fold = fold.parentElement.closest("details")) fold.open = true;
  comment?.scrollIntoView();
  if (!pk || comment || !thread) return;
  const there = `${location.pathname}?thread=${pk}`;
  // The page that it leads to holds the comment: this cannot go in circles.
  const { ok } = await fetch(there, { method: "HEAD" });
  if (ok) return location.replace(there + hash);
  told.textContent = (await read(there))?.querySelector("[data-gone]")?.textContent ?? "";
  told.hidden = !told.textContent;
  thread.scrollIntoView();
}

const look = () => reveal().catch(() => {}); // no network: the page stays as it is
addEventListener("hashchange", look);
look();
