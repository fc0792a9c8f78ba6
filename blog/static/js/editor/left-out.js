// What a text cannot take from elsewhere: taken out, counted and named, for the author to know.
const OURS = /^\/(media|static)\//;
const SIGN = /^\p{Extended_Pictographic}/u;
const KINDS = {
  video: "video", sound: "audio", drawing: "svg, canvas", formula: "math",
  "embedded page": "iframe, object, embed",
};
const COMMENTS = '.MsoCommentReference, [data-style*="mso-element:comment"], a[href^="#_msocom"], a[href^="#_msoanchor"], .msocomtxt, hr.msocomoff, sup:has(> a[href^="#cmnt"]), a[href^="#cmnt"]';
const MARKS = 'a[href^="#_msocom"], a[href^="#cmnt"]:not([href^="#cmnt_ref"])';

const nameOf = (img) => {
  const alt = img.getAttribute("alt")?.trim();
  if (alt) return `“${alt}”`;
  const src = img.getAttribute("src") ?? "";
  const file = /^(data|blob):/.test(src) ? "" : src.split(/[?#]/)[0].split("/").at(-1);
  return /\.\w{3,4}$/.test(file) ? decodeURIComponent(file.replace(/%(?![0-9a-f]{2})/gi, "%25")) : "";
};

const isTracker = (img) => ["width", "height"].every((side) => /^[01](px)?$/.test(img.getAttribute(side) ?? ""));

const pictures = (body) => {
  const names = [];
  for (const img of body.querySelectorAll("img")) {
    if (OURS.test(img.getAttribute("src"))) continue;
    const alt = img.getAttribute("alt") ?? "";
    if (SIGN.test(alt)) img.replaceWith(alt);
    else {
      const isContent = !isTracker(img) && !img.closest('[role="checkbox"]');
      if (isContent) names.push(nameOf(img));
      img.remove();
    }
  }
  return names;
};

const comments = (body) => {
  const count = body.querySelectorAll(MARKS).length;
  // The words of a comment stand at the end, beside a link that leads back to its place.
  for (const back of body.querySelectorAll('a[href^="#cmnt_ref"]')) (back.closest("div") ?? back.closest("p"))?.remove();
  for (const part of body.querySelectorAll(COMMENTS)) part.remove();
  return count;
};

const many = (count, kind) => `${count} ${kind}${count === 1 ? "" : "s"}`;

export const leftOut = (body) => {
  const names = pictures(body);
  const known = names.filter(Boolean);
  const left = names.length ? [many(names.length, "picture") + (known.length ? ` (${known.join(", ")})` : "")] : [];
  const count = comments(body);
  if (count) left.push(many(count, "comment"));
  for (const [kind, selector] of Object.entries(KINDS)) {
    const found = [...body.querySelectorAll(selector)].filter((element) => !element.parentElement.closest(selector));
    if (found.length) left.push(many(found.length, kind));
    for (const element of found) element.remove();
  }
  return left;
};
