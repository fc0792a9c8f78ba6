// Hides or shows all replies at once.
const button = document.querySelector("[data-fold]");
const folds = [...document.querySelectorAll(".root > .c > .kids")];
let isOpen = folds.some((fold) => fold.open);
const show = () => (button.textContent = `${isOpen ? "Hide" : "Show"} all replies`);

if (button && folds.length) {
  button.addEventListener("click", () => {
    isOpen = !isOpen;
    for (const fold of folds) fold.open = isOpen;
    document.getElementById("live").textContent = `All replies are ${isOpen ? "shown" : "hidden"}.`;
    show();
  });
  show();
  button.hidden = false;
}
