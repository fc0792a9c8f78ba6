// One box that ticks every comment on this page of the queue.
const label = document.querySelector("[data-all]");

if (label) {
  label.hidden = false;
  label.addEventListener("change", (event) => {
    for (const box of document.querySelectorAll("[data-held] [type=checkbox]")) {
      box.checked = event.target.checked;
    }
  });
}
