// A passkey answers the challenge that the page holds, and the answer goes out as a plain form.
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const asked = {
  get: (options) => ({ ...options, challenge: bytes(options.challenge) }),
  create: (options) => ({
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: (options.excludeCredentials ?? []).map((known) => ({ ...known, id: bytes(known.id) })),
  }),
};

const FIELDS = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];

const answered = ({ id, rawId, type, response }) => ({
  id,
  rawId: text(rawId),
  type,
  response: Object.fromEntries(FIELDS.filter((name) => response[name]).map((name) => [name, text(response[name])])),
});

const WHY = {
  InvalidStateError: "This device has a passkey for your account already.",
  NotAllowedError: "The passkey was not used: it was cancelled, or it took too long.",
};

const start = (form) => {
  const { passkey: how, options } = form.dataset;
  const trouble = form.querySelector("[data-trouble]");
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const publicKey = asked[how](JSON.parse(options));
      const credential = await navigator.credentials[how]({ publicKey });
      form.elements.credential.value = JSON.stringify(answered(credential));
      form.submit();
    } catch (error) {
      trouble.textContent = WHY[error.name] ?? "The passkey did not work in this browser.";
      trouble.hidden = false;
    }
  });
};

if (window.PublicKeyCredential) {
  document.querySelectorAll("[data-passkey]").forEach(start);
  document.querySelectorAll("[data-no-passkeys]").forEach((words) => (words.hidden = true));
}
