// A list that "1. " begins; the editor's own is only made by a button.
import { OrderedList, wrappingInputRule } from "django-prose-editor/editor";

export const NumberedList = OrderedList.extend({
  addInputRules() {
    return [wrappingInputRule({
      find: /^(\d{1,2})[.)]\s$/,
      type: this.type,
      getAttributes: ([, number]) => ({ start: Number(number) }),
      joinPredicate: ([, number], list) => list.childCount + list.attrs.start === Number(number),
    })];
  },
});
