// Rows with a position (bylines, related links) are put in order with two buttons; without script
// by the numbers in them.
const rowOf = (input) => input.closest("tr.form-row") || input.closest(".inline-related");

const rowsOf = (group) =>
  [...group.querySelectorAll("[name$=-position]")]
    .map(rowOf)
    .filter((row) => !row.classList.contains("empty-form"));

const number = (group) =>
  rowsOf(group).forEach((row, place) => {
    row.querySelector("[name$=-position]").value = place;
  });

const move = (group, row, step) => {
  const all = rowsOf(group);
  const other = all[all.indexOf(row) + step];
  if (!other) return;
  if (step < 0) other.before(row);
  else other.after(row);
  number(group);
};

const equip = (group, row) => {
  const place = row.querySelector("[name$=-position]");
  place.type = "hidden";
  for (const [sign, words, step] of [["↓", "Move down", 1], ["↑", "Move up", -1]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "move";
    button.textContent = `${sign} ${words}`;
    button.addEventListener("click", () => {
      move(group, row, step);
      button.focus();
    });
    place.after(button);
  }
};

for (const group of document.querySelectorAll(".js-inline-admin-formset")) {
  if (!group.querySelector("[name$=-position]")) continue;
  rowsOf(group).forEach((row) => equip(group, row));
  group.addEventListener("formset:added", (event) => {
    equip(group, event.target);
    number(group);
  });
}
