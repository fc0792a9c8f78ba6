// A link to one comment opens the folds above it, or leads to the page that has it.
const thread = document.getElementById("comments");

async function reveal() {
  const [hash, pk] = /^#comment-(\d+)$/.exec(location.hash) || [];
  const comment = pk && document.getElementById(`comment-${pk}`);
  let fold = comment?.closest("details");
  for (; fold; fold = fold.parentElement.closest("details")) fold.open = true;
  comment?.scrollIntoView();
  // The page that it leads to is never paged: this cannot go in circles.
  if (!pk || comment || !thread.hasAttribute("data-paged")) return;
  const there = `${location.pathname}?thread=${pk}`;
  const answer = await fetch(there, { method: "HEAD" }).catch(() => ({}));
  if (answer.ok) location.replace(there + hash);
}

addEventListener("hashchange", reveal);
reveal();
