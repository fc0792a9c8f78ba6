// One line at the foot of the window. Screen readers hear when the state changes, not every time.
const line = document.querySelector("[data-kept]");
const others = document.querySelector("[data-others]");
const LOGGED_OUT = "Saved on this device: you are logged out. Log in again in another window, then go on here.";

export const say = (state, time = "") => {
  const [words, at, logIn] = line.children;
  line.hidden = false;
  logIn.hidden = state !== LOGGED_OUT;
  logIn.textContent = logIn.hidden ? "" : "Log in in another window";
  if (words.textContent !== state) words.textContent = state;
  at.textContent = time;
};

export const UNCHANGED = "Nothing has changed since you opened it";
export const KEPT = "Saved, for you alone";

// When nothing is new: what was said last, or else these words.
export const repeat = (state) => {
  if (line.hidden) say(state);
};

// What the others do at this post; said again only when it is something else.
export const tell = (warnings) => {
  const now = [...others.children].map(({ textContent }) => textContent);
  if (now.join() === warnings.join()) return;
  others.replaceChildren(...warnings.map((words) => Object.assign(document.createElement("p"), { textContent: words })));
};

const WHY = {
  401: LOGGED_OUT,
  400: "Saved on this device only: the text is too long to be saved",
  403: "Saved on this device: the server no longer knows you. Copy your text and open the form again",
};

export const trouble = (error) => WHY[error?.status] ?? "Saved on this device, no connection";
