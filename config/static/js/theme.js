// Light or dark: the reader's choice, kept on this device only.
const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);

// Storage may be denied; then the choice holds for this page.
try {
  root.dataset.theme = localStorage.getItem("theme") || "";
} catch {}

function start() {
  const button = document.querySelector("[data-theme-toggle]");
  const label = button.querySelector("span");
  const show = () => (label.textContent = isDark() ? "Light colours" : "Dark colours");
  system.addEventListener("change", show);
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    show();
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {}
  });
  show();
  button.hidden = false;
}

if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
else start();
