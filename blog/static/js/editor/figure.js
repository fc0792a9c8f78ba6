// A picture with its caption. A picture alone is a figure whose caption is empty.
import { Image as BaseImage, Node } from "django-prose-editor/editor";

export const Figure = Node.create({
  name: "figure",
  group: "block",
  content: "image caption",
  draggable: true,
  isolating: true,
  parseHTML: () => [{ tag: "figure:has(> img)" }],
  renderHTML: ({ HTMLAttributes }) => ["figure", HTMLAttributes, 0],
});

export const Image = BaseImage.extend({
  group: "",
  addInputRules: () => [],
});

export const Caption = Node.create({
  name: "caption",
  content: "inline*",
  isolating: true,
  parseHTML: () => [{ tag: "figcaption" }],
  renderHTML: ({ HTMLAttributes }) => ["figcaption", HTMLAttributes, 0],
});
