// Says beside a field that it is too long, or empty, before the form is sent. The server judges all
// the same, and a text that is too long is sent to it: there may be help for whoever wrote it.
const FIELDS = "[data-most], [data-empty]";
const changed = new WeakSet();

function noteOf(field) {
  const id = `${field.id}_note`;
  let note = document.getElementById(id);
  if (!note) {
    note = document.createElement("span");
    note.id = id;
    if (field.matches("fieldset")) field.querySelector("legend").after(note);
    else field.after(note); // a long text has its end in view
    const described = [field.getAttribute("aria-describedby"), id];
    field.setAttribute("aria-describedby", described.filter(Boolean).join(" "));
  }
  return note;
}

function say(field, words, isError) {
  if (!words && !document.getElementById(`${field.id}_note`)) return;
  const note = noteOf(field);
  note.className = isError ? "err" : "hint";
  if (isError) note.setAttribute("role", "alert");
  else note.removeAttribute("role");
  if (note.textContent !== words) note.textContent = words;
  field.closest(".field").classList.toggle("bad", isError);
  if (isError) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

const characters = (count) => `${count.toLocaleString("en-GB")} character${count === 1 ? "" : "s"}`;
const isEmpty = (field) =>
  field.matches("fieldset") ? !field.querySelector(":checked") : !field.value.trim();

function judge(field, isLeft) {
  const most = Number(field.dataset.most);
  const left = most ? most - [...field.value.trim()].length : Infinity;
  if (left < 0) say(field, `This is ${characters(-left)} too long.`, true);
  else if (left <= Math.max(20, most / 10)) say(field, `${characters(left)} left.`, false);
  else if (isLeft && field.dataset.empty && isEmpty(field)) say(field, field.dataset.empty, true);
  else say(field, "", false);
}

document.addEventListener("input", ({ target }) => {
  const field = target.closest(FIELDS);
  if (!field) return;
  changed.add(field);
  const old = document.getElementById(`${field.id}_error`);
  if (old) old.hidden = true; // it was about other words
  judge(field, field.matches("fieldset"));
});
document.addEventListener("focusout", ({ target }) => changed.has(target) && judge(target, true));
document.addEventListener("submit", (event) => {
  const empty = [...event.target.querySelectorAll("[data-empty]")].find(isEmpty);
  if (!empty) return;
  event.preventDefault();
  event.stopPropagation();
  say(empty, empty.dataset.empty, true);
  (empty.matches("fieldset") ? empty.querySelector("input") : empty).focus();
}, true);
