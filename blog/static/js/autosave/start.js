// What is typed in the form of a post is kept every few seconds: on the server, or in this browser
// as long as the server cannot be reached.
import { bring } from "./bring.js";
import { device } from "./device.js";
import { server } from "./server.js";
import { onSave } from "./keys.js";
import { KEPT, UNCHANGED, repeat, say, tell, trouble } from "./status.js";

const EVERY = 2500;
const SIGN_OF_LIFE = 30000;

const fieldsOf = (form) =>
  [...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "csrfmiddlewaretoken");

const start = (mark) => {
  const { form, value: autosave, dataset: { keep, author } } = mark;
  const send = server(keep, form);
  const here = device(author);
  const key = ["sitting", "sitting_post", "edition"].map((name) => [name, form.elements[name].value]);
  let settled = JSON.stringify(fieldsOf(form));
  let heard = 0;
  let isSending = false;

  const store = (fields, error) => {
    try {
      here.keep(autosave, fields);
      say(trouble(error));
    } catch {
      say("Not saved: the server cannot be reached, and this browser stores nothing. Copy your text.");
    }
  };

  const tick = async () => {
    const fields = fieldsOf(form);
    const text = JSON.stringify(fields);
    const isNew = text !== settled;
    if (isSending || (!isNew && Date.now() - heard < SIGN_OF_LIFE)) return;
    isSending = true;
    try {
      const { at, is_saved: isSaved, warnings } = await send(isNew ? fields : key);
      heard = Date.now();
      tell(warnings);
      if (isNew && !isSaved) {
        settled = text;
        here.forget(autosave);
        say("Saved", `at ${at}, for you alone`);
      }
    } catch (error) {
      heard = Date.now();
      if (isNew) store(fields, error);
    }
    isSending = false;
  };

  onSave(() => {
    if (JSON.stringify(fieldsOf(form)) === settled) repeat("refused" in mark.dataset ? KEPT : UNCHANGED);
    tick();
  });
  addEventListener("pagehide", () => {
    const fields = fieldsOf(form);
    if (JSON.stringify(fields) !== settled) store(fields);
  });
  addEventListener("online", tick);
  setInterval(tick, EVERY);
  bring(here, send, mark).catch((error) => say(trouble(error))).then(tick);
};

const mark = document.querySelector("[data-keep]");
if (mark) start(mark);
