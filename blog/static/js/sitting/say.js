// One line at the foot of the window. Screen readers hear when the state changes, not every time.
const line = document.querySelector("[data-kept]");
const others = document.querySelector("[data-others]");

export const say = (state, time = "") => {
  const [words, at] = line.children;
  line.hidden = false;
  if (words.textContent !== state) words.textContent = state;
  at.textContent = time;
};

// What the others do at this post; said again only when it is something else.
export const tell = (warnings) => {
  const now = [...others.children].map(({ textContent }) => textContent);
  if (now.join() === warnings.join()) return;
  others.replaceChildren(...warnings.map((words) => Object.assign(document.createElement("p"), { textContent: words })));
};

const WHY = {
  0: "Kept on this device: you are no longer signed in. Sign in again in another window",
  400: "Kept on this device alone: the text is too long to be saved",
  403: "Kept on this device: the server no longer knows you. Copy your text and open the form again",
};

export const trouble = (error) => WHY[error?.status] ?? "Kept on this device, no connection";
