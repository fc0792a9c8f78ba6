// Another element in the place of one, or none.
export const rename = (element, name) => {
  const other = document.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
};

export const unwrap = (element) => element.replaceWith(...element.childNodes);
