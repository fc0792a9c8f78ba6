// Opens the form again under the comment that a draft answers, or says why that cannot be.
export function place(form, parent) {
  // On a page of its own, or under the comment that was asked for, the server has placed it.
  if (!form.closest(".talk") || form.elements.parent.value) return;
  const link = document.querySelector(`.do a[href="?replytocom=${parent}#respond"]`);
  if (link) return link.click(); // `reply.js` brings the form; without it, the link leads to it
  const isShown = document.getElementById(`by-${parent}`);
  const isPart = document.querySelector("[data-paged], [data-one]");
  const why = isShown ? "closed" : isPart ? "away" : "gone";
  const note = form.querySelector(`[data-parent=${why}]`);
  note.querySelector("a")?.setAttribute("href", `?replytocom=${parent}#respond`);
  note.hidden = false;
}
