// The door for texts that are not saved.
import { token } from "../token.js";

export class Refused extends Error {
  constructor(status) {
    super(`status ${status}`);
    this.status = status;
  }
}

export const server = (address, form) => async (fields, more = {}) => {
  const body = new FormData();
  const mine = token(form);
  for (const [name, value] of [...fields, ["csrfmiddlewaretoken", mine], ...Object.entries(more)]) body.append(name, value);
  const response = await fetch(address, { method: "POST", body, headers: { Accept: "application/json" } });
  if (!response.ok) throw new Refused(response.status);
  return response.json();
};
