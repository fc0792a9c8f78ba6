// The token of forms changes with each log-in, also with one in another window: the cookie has the
// new one, and the form is given it, so that what was open goes on.
export const token = (form) => {
  const field = form.elements.csrfmiddlewaretoken;
  field.value = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1] ?? field.value;
  return field.value;
};
