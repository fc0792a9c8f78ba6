// Shows the preview in place. It is the server's own: what is shown is what will be posted.
const form = document.querySelector("[data-reply-form]");

async function preview() {
  const body = new FormData(form);
  body.set("action", "preview");
  const answer = await fetch(form.getAttribute("action"), { method: "POST", body });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const words = page.querySelector("[data-preview]:not([hidden]) .say");
  if (!answer.ok || page.getElementById("errors")) throw new Error("refused");
  const box = form.querySelector("[data-preview]");
  box.querySelector(".say").replaceChildren(...words.childNodes);
  box.hidden = false;
  box.focus();
}

let state = "";
form?.addEventListener("submit", async (event) => {
  const button = event.submitter;
  if (button?.value !== "preview" || state === "failed") return;
  event.preventDefault();
  if (state === "asking") return;
  state = "asking";
  await preview().catch(() => {
    // The server's own page says what is wrong, and has the words in its form.
    state = "failed";
    button.click();
  });
  state = "";
});
