// Three sizes of text: the reader's choice, kept on this device only.
const { dataset } = document.documentElement;
const NEXT = { normal: "large", large: "largest", largest: "normal" };
const LABELS = { normal: "Normal text", large: "Larger text", largest: "Largest text" };
const size = () => (dataset.size in NEXT ? dataset.size : "normal");

try {
  dataset.size = localStorage.size || "normal";
} catch {}

function start() {
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
}

if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
else start();
