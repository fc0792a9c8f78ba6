// On a writer's own page: keeps its link on this device, if the reader asked for that.
import { addLink, dropLink, links } from "./device.js";

const page = document.querySelector("[data-own]");
const { own, at, sent } = page.dataset;
const path = location.pathname;
const box = page.querySelector("[data-device]");

function keepLink() {
  addLink({ path, at, post: own });
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
  if (sessionStorage.keeping === sent) keepLink();
  delete sessionStorage.keeping;
  box.querySelector("[data-keep]").addEventListener("click", keepLink);
  show();
}

try {
  start();
} catch {} // storage is denied
