// What this device keeps of a reader who asked for it: a random id, a name, links. Nowhere else.
const KEY = "reader";

export function kept() {
  const text = localStorage.getItem(KEY); // throws where storage is denied: callers stop there
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function keep(more) {
  const all = { writer: newId(), links: [], ...kept(), ...more };
  localStorage.setItem(KEY, JSON.stringify(all));
  return all;
}

export const forget = () => localStorage.removeItem(KEY);
export const links = () => kept()?.links ?? [];
const others = (path) => links().filter((link) => link.path !== path);

export const addLink = (link) => keep({ links: [link, ...others(link.path)] });

// What a page of a reader's own says of its comment, if this device keeps its link.
export function updateLink(link) {
  const isKept = links().some(({ path }) => path === link.path);
  if (isKept) keep({ links: links().map((old) => (old.path === link.path ? link : old)) });
}

export function dropLink(path) {
  if (kept()) keep({ links: others(path) });
}

// A random UUID, also where the page came over plain http and the browser's own is missing.
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
