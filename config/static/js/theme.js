// Light or dark: the reader's choice, kept on this device only, if at all. No module, and first in
// the page: every engine then runs it before it draws, and no white page flashes in the dark.
{
  const { dataset } = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => dataset.theme === "dark" || (dataset.theme !== "light" && system.matches);

  try {
    dataset.theme = localStorage.theme || "auto"; // as in the admin
  } catch {}

  addEventListener("DOMContentLoaded", () => {
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
  });
}
