// Light or dark: the reader's choice, kept on this device only, if at all.
const { dataset } = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => dataset.theme === "dark" || (dataset.theme !== "light" && system.matches);

try {
  dataset.theme = localStorage.theme || "auto"; // as in the admin
} catch {}

function start() {
  const button = document.querySelector("[data-theme-toggle]");
  const label = button.querySelector("span");
  const show = () => (label.textContent = isDark() ? "Light colours" : "Dark colours");
  button.addEventListener("click", () => {
    dataset.theme = isDark() ? "light" : "dark";
    show();
    try {
      localStorage.theme = dataset.theme;
    } catch {}
  });
  show();
  button.hidden = false;
}

if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
else start();
