// What a picture shows, asked for before it is put in; then the picture is sent.
import { token } from "../token.js";
import { ask } from "./ask.js";

const preview = async (file) => {
  const canvas = document.createElement("canvas");
  const picture = await createImageBitmap(file, { resizeWidth: 320 }).catch(() => null);
  if (!picture) return [];
  [canvas.width, canvas.height] = [picture.width, picture.height];
  canvas.getContext("2d").drawImage(picture, 0, 0);
  return [canvas];
};

const send = async (address, file, said) => {
  const data = new FormData();
  data.append("file", file);
  data.append("alt", said.alt);
  if (said.decorative) data.append("is_decorative", "on");
  const { form } = document.querySelector("[name=csrfmiddlewaretoken]");
  const options = { method: "POST", body: data, headers: { "X-CSRFToken": token(form), Accept: "application/json" } };
  const response = await fetch(address, options).catch(() => null);
  if (!response) return { error: "The picture did not arrive: there is no connection. Try again." };
  if (response.status === 401) return { error: "You are logged out. Log in again in another window, then try again." };
  return response.json().catch(() => ({ error: "The picture did not arrive. Try again." }));
};

// `file` is to be sent to `address`; or `image` is one in the text, of which the words may change.
export const describe = async ({ file, address, image = {} }) => {
  let sent = image;
  const isDecorative = image.src && image.alt === "";
  const caption = { name: "caption", label: "Caption", help: "Shown under the picture. May be empty." };
  const said = await ask({
    title: file ? "A picture for the text" : "What the picture shows",
    submit: file ? "Put it in" : "Keep",
    above: file ? await preview(file) : [],
    fields: [
      { name: "alt", label: "What the picture shows", value: image.alt ?? "", maxLength: 250,
        help: "For those who cannot see it. One sentence is enough." },
      { name: "decorative", type: "checkbox", label: "It is decoration", value: isDecorative,
        help: "It says nothing that the text does not." },
      ...(file ? [caption] : []),
    ],
    check: async (typed) => {
      if (!typed.alt.trim() && !typed.decorative) return "Say what the picture shows, or tick that it is decoration.";
      if (file) sent = await send(address, file, typed);
      return sent.error ?? "";
    },
  });
  if (!said) return null;
  return { ...sent, alt: said.decorative ? "" : said.alt.trim(), caption: said.caption?.trim() };
};
