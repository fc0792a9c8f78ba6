// The key r opens the reasons, numbered, for one comment or for all that are ticked. Then a number
// decides for that reason, Enter or r for the one that is shown, and Escape closes them.
let open = null;

const reasons = (form) => form.querySelector("[name=because]");

export function openReasons(button) {
  closeReasons();
  open = button.form;
  reasons(open).size = reasons(open).options.length;
  reasons(open).closest("details")?.setAttribute("open", "");
  button.focus();
}

function closeReasons() {
  if (open) reasons(open).size = 0;
  open = null;
}

// True when the key was an answer about a reason.
export function answerReasons(key) {
  const form = open;
  closeReasons();
  if (!form || !/^([1-6r]|Escape)$/.test(key)) return false;
  if (key === "Escape") form.focus();
  else {
    if (key !== "r") reasons(form).selectedIndex = Number(key);
    form.querySelector("[data-key=r]").click();
  }
  return true;
}

document.addEventListener("focusin", ({ target }) => {
  if (!open?.contains(target)) closeReasons();
});
