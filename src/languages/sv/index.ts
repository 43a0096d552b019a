import type { LanguagePack } from "../pack.ts";
import { benefits } from "./benefits.ts";
import { comments } from "./comments.ts";
import { goals } from "./goals.ts";
import { metadata } from "./metadata.ts";
import { quantity } from "./quantity.ts";
import { roles } from "./roles.ts";
import { text } from "./text.ts";

/** Swedish. */
export const sv: LanguagePack = {
  code: "sv",
  name: "Swedish",
  text,
  roles,
  goals,
  comments,
  benefits,
  quantity,
  metadata,
};
