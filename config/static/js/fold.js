// Hides or shows all replies at once.
const button = document.querySelector("[data-fold]");
const folds = [...document.querySelectorAll(".root > .c > .kids")];

if (button && folds.length) {
  const isOpen = () => folds.some((fold) => fold.open);
  const show = () => (button.textContent = isOpen() ? "Hide all replies" : "Show all replies");

  button.addEventListener("click", () => {
    const open = !isOpen();
    for (const fold of folds) fold.open = open;
    show();
    document.getElementById("live").textContent = `All replies are ${open ? "shown" : "hidden"}.`;
  });
  for (const fold of folds) fold.addEventListener("toggle", show);
  show();
  button.hidden = false;
}
