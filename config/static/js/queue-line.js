// The line of requests that change the queue, and what Undo stands for when they are answered.
import { token } from "./token.js";

const find = (part) => document.querySelector(`[data-${part}]`);
let line = Promise.resolve();
let offered = Promise.resolve(shown());

export class LoggedOut extends Error {}

function shown() {
  const decisions = [...(find("batch")?.children ?? [])].map(({ value }) => value);
  return decisions.length ? { decisions, name: find("name").textContent.trim().slice(1, -1) } : null;
}

async function post(url, body) {
  const response = await fetch(url, { method: "POST", body, headers: { Accept: "application/json" } });
  if (response.status === 401) throw new LoggedOut();
  return response.json();
}

function bodyOf(form, button) {
  const body = new FormData(form, button);
  body.set("csrfmiddlewaretoken", token(form));
  return body;
}

// One after the other: no request overtakes another.
function inTurn(job, otherwise) {
  const answer = line.then(job);
  line = answer.catch(() => {});
  offered = answer.then(({ batch }) => batch, () => otherwise);
  return answer;
}

export function send(form, button) {
  const body = bodyOf(form, button);
  return inTurn(() => post(button.getAttribute("formaction") || form.action, body), null);
}

// What the button stands for is settled when it is pressed: the decision before it, answered or not.
export function takeBack(form) {
  const wanted = offered;
  return inTurn(async () => {
    const batch = await wanted;
    if (!batch) return { told: "There is nothing to undo.", changed: [], batch };
    const body = bodyOf(form);
    body.delete("decision");
    for (const key of batch.decisions) body.append("decision", key);
    return post(form.action, body).catch((error) => Promise.reject(Object.assign(error, { batch })));
  }, wanted);
}
