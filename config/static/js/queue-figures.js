// Brings the figures into the side column, where they are missing or older than a minute.
const place = document.querySelector("[data-figures]");

async function bring(address) {
  const response = await fetch(address);
  if (!response.ok) return; // what stands there stays, and so does the link to the page
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  place.replaceChildren(...page.querySelector("[data-figures]").childNodes);
}

if (place?.dataset.figures) bring(place.dataset.figures).catch(() => {}); // offline: likewise
