// A link to one comment opens the folds above it, or leads to the part of the thread that has it.
const thread = document.getElementById("comments");

async function reveal() {
  const [hash, pk] = /^#comment-(\d+)$/.exec(location.hash) || [];
  const comment = pk && document.getElementById(`comment-${pk}`);
  let fold = comment?.closest("details");
  for (; fold; fold = fold.parentElement.closest("details")) fold.open = true;
  comment?.scrollIntoView();
  // The page of one conversation is never paged itself, so that this cannot go in circles.
  if (!pk || comment || !thread.hasAttribute("data-paged")) return;
  const there = `${location.pathname}?thread=${pk}`;
  const { ok } = await fetch(there, { method: "HEAD" });
  if (ok) location.replace(there + hash);
}

addEventListener("hashchange", reveal);
reveal();
