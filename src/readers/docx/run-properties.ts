import type { RunProperties } from "./native.ts";
import { type Attributes, attribute, integer, isOn } from "./xml.ts";

/** Run properties while their element is read. */
export type Draft = { -readonly [Key in keyof RunProperties]: RunProperties[Key] };

/** Takes one child of <w:rPr> into the draft; false when the element is none that matters here. */
export function takeRunProperty(draft: Draft, name: string, attributes: Attributes): boolean {
  switch (name) {
    case "w:rStyle": {
      const style = attribute(attributes, "w:val");
      if (style !== undefined) draft.style = style;
      return true;
    }
    case "w:b":
      draft.bold = isOn(attributes);
      return true;
    case "w:i":
      draft.italic = isOn(attributes);
      return true;
    case "w:vanish":
      draft.hidden = isOn(attributes);
      return true;
    case "w:sz": {
      const size = integer(attribute(attributes, "w:val"));
      if (size !== undefined) draft.size = size;
      return true;
    }
    default:
      return false;
  }
}
