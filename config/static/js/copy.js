// Copies the reference of a post, or the link to a comment's own page.
const button = document.querySelector("[data-copy]");

if (button && navigator.clipboard) {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.querySelector("[data-reference]").textContent);
    button.textContent = "Copied";
  });
  button.hidden = false;
}
