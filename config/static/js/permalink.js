// A link to one comment opens the folds above it. Where a long thread shows only a part of
// itself, the conversation that holds the comment is asked for: a page that is never in parts.
const thread = document.getElementById("comments");

async function reveal() {
  const [hash, pk] = /^#comment-(\d+)$/.exec(location.hash) || [];
  if (!hash) return;
  const comment = document.getElementById(`comment-${pk}`);
  if (!comment) return elsewhere(`${location.pathname}?thread=${pk}`, hash);
  for (let fold = comment.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
  comment.scrollIntoView();
}

async function elsewhere(there, hash) {
  if (!thread.hasAttribute("data-paged")) return;
  const answer = await fetch(there, { method: "HEAD" }).catch(() => null);
  if (answer?.ok) location.replace(there + hash);
}

addEventListener("hashchange", reveal);
reveal();
