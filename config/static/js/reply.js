// Brings the reply form under the comment that is answered; without script the link does.
const form = document.querySelector("[data-reply-form]");

function start() {
  const home = document.createComment("reply form");
  const title = form.querySelector("h2");
  const cancel = form.querySelector("[data-cancel]");
  const { parent, body } = form.elements;
  const first = [cancel.hidden ? "" : parent.value, [...title.childNodes], cancel.hidden];
  let link = null;

  const set = (pk, words, isHidden) => {
    parent.value = pk;
    title.replaceChildren(...words);
    cancel.hidden = isHidden;
  };
  form.before(home);
  // A browser that reloads may bring back the parent of a form that has gone home.
  addEventListener("pageshow", () => link || set(...first));

  const goHome = () => {
    set(...first);
    home.after(form);
    link = null;
    form.dispatchEvent(new Event("moved"));
  };

  document.querySelector("[data-write]")?.addEventListener("click", (event) => {
    if (!cancel.hidden && !link) return; // the server put the form under a comment
    event.preventDefault();
    if (link) goHome();
    body.focus();
    title.scrollIntoView({ block: "nearest" });
  });

  document.addEventListener("click", (event) => {
    const clicked = event.target.closest('.do a[href^="?replytocom="]');
    if (!clicked || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    link = clicked;
    const pk = new URLSearchParams(link.search).get("replytocom");
    const name = document.createElement("bdi");
    name.textContent = document.getElementById(`by-${pk}`).textContent;
    set(pk, ["Leave a reply to ", name], false);
    link.closest("article").after(form);
    form.querySelectorAll("[data-parent]").forEach((note) => (note.hidden = true));
    form.dispatchEvent(new Event("moved"));
    body.focus();
    title.scrollIntoView({ block: "nearest" });
  });

  cancel.addEventListener("click", (event) => {
    if (!link) return; // the server put the form here: the link leads away
    event.preventDefault();
    const from = link;
    goHome();
    from.focus();
  });
}

if (form) start();
