import type { QuantityLanguage } from "../../../src/extraction/quantity/index.ts";
import { quantity } from "../../../src/languages/da/quantity.ts";
import { text } from "../../../src/languages/da/text.ts";

/** What this grammar needs of the Danish pack. */
export const danish: QuantityLanguage = { text, quantity };
