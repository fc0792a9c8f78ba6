// Shows the preview in place. It is the server's own: what is shown is what will be posted.
const form = document.querySelector("[data-preview]")?.closest("form");
let isRefused = false;

// The browser reads the page itself: under Trusted Types no script may make HTML of a text.
function send(body) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.getAttribute("action"));
    request.responseType = "document";
    request.onload = () => resolve(request.response);
    request.onerror = reject;
    request.send(body);
  });
}

async function preview() {
  const body = new FormData(form);
  body.set("action", "preview");
  const page = await send(body);
  if (page.querySelector("#help-now")) throw new Error("What that page says comes first.");
  const shown = page.querySelector("[data-preview]:not([hidden]) [data-shown]").childNodes;
  const box = form.querySelector("[data-preview]");
  box.querySelector("[data-shown]").replaceChildren(...shown);
  box.hidden = false;
  box.focus();
}

form?.addEventListener("submit", (event) => {
  if (event.submitter?.value !== "preview" || isRefused) return;
  event.preventDefault();
  preview().catch(() => {
    // A page with errors says what is wrong, and one with help is for somebody who needs it.
    isRefused = true;
    event.submitter.click();
    isRefused = false;
  });
});
