import type { NativeParagraph } from "./native.ts";
import { type Attributes, attribute, integer } from "./xml.ts";

/** Takes one child of <w:pPr> into the paragraph; false when the element is none that matters here. */
export function takeParagraphProperty(paragraph: NativeParagraph, name: string, attributes: Attributes): boolean {
  const value = attribute(attributes, "w:val");
  switch (name) {
    case "w:pStyle":
      if (value !== undefined) paragraph.style = value;
      return true;
    case "w:numId":
      if (value !== undefined) paragraph.numberingId = value;
      return true;
    case "w:ilvl":
      paragraph.numberingLevel = integer(value) ?? 0;
      return true;
    case "w:outlineLvl":
      paragraph.outlineLevel = integer(value) ?? 9;
      return true;
    case "w:ind": {
      const left = integer(attribute(attributes, "w:left") ?? attribute(attributes, "w:start"));
      if (left !== undefined) paragraph.indent = left;
      return true;
    }
    case "w:framePr":
      if (/^(?:drop|margin)$/u.test(attribute(attributes, "w:dropCap") ?? "")) paragraph.joinsNext = true;
      return true;
    default:
      return false;
  }
}
