// One box that ticks every comment on this page of the queue, except what can mean a crisis.
const all = document.querySelector("[data-all]");

all?.addEventListener("change", ({ target }) => {
  const boxes = document.querySelectorAll("[data-held]:not(.urgent, .done) [type=checkbox]");
  for (const box of boxes) box.checked = target.checked;
});
all?.removeAttribute("hidden");
