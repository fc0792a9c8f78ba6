// On a writer's own page: keeps its link on this device, if the reader asked for that.
import { addLink, dropLink, links, updateLink } from "./device.js";

const page = document.querySelector("[data-own]");
const { own, at, pk, sent, state, words } = page.dataset;
const path = location.pathname;
const box = page.querySelector("[data-device]");
const link = { path, at, pk, state, words, post: own };

function keepLink() {
  addLink(link);
  show();
}

function show() {
  const isKept = links().some((link) => link.path === path);
  const button = box.querySelector("[data-keep]");
  box.querySelector("[data-known]").hidden = !isKept;
  button.hidden = isKept;
  box.hidden = false;
}

function start() {
  if (own === "gone") return dropLink(path);
  updateLink(link);
  if (sessionStorage.keeping === sent) keepLink();
  delete sessionStorage.keeping;
  box.querySelector("[data-keep]").addEventListener("click", keepLink);
  show();
}

try {
  start();
} catch {} // storage is denied
