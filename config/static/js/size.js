// Three sizes of text: the reader's choice, kept on this device only. First in the page, as
// `theme.js` is: no line moves once it is drawn.
{
  const { dataset } = document.documentElement;
  const NEXT = { normal: "large", large: "largest", largest: "normal" };
  const LABELS = { normal: "Normal text", large: "Larger text", largest: "Largest text" };
  const size = () => (dataset.size in NEXT ? dataset.size : "normal");

  try {
    dataset.size = localStorage.size || "normal";
  } catch {}

  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-size-toggle]");
    const show = () => (button.firstElementChild.textContent = LABELS[NEXT[size()]]);
    button.addEventListener("click", () => {
      dataset.size = NEXT[size()];
      show();
      try {
        localStorage.size = dataset.size;
      } catch {}
    });
    show();
    button.hidden = false;
  });
}
