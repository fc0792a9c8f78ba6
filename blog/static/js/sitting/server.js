// The door for texts that are not saved.
export class Refused extends Error {
  constructor(status) {
    super(`status ${status}`);
    this.status = status;
  }
}

export const server = (address, token) => async (fields, more = {}) => {
  const body = new FormData();
  for (const [name, value] of [...fields, ["csrfmiddlewaretoken", token], ...Object.entries(more)]) body.append(name, value);
  // Where one is no longer signed in, the answer leads away.
  const response = await fetch(address, { method: "POST", body, redirect: "manual" });
  if (!response.ok) throw new Refused(response.status);
  return response.json();
};
