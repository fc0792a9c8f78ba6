// Copies the reference of a post.
const button = document.querySelector("[data-copy]");

if (button && navigator.clipboard) {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.querySelector("[data-reference]").textContent);
    button.textContent = "Copied";
  });
  button.hidden = false;
}
