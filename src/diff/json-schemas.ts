import { z } from "zod";
import { DiffSchema, LinksSchema } from "./schema.ts";
import { DIFF_VERSION, LINKS_VERSION } from "./version.ts";

const FOLDER = "https://unpkg.com/strategy-model/schemas";

/** Where the schema of links is found; the first line of the files that we write names it, for editors. */
export const LINKS_ADDRESS = `${FOLDER}/strategy-links-1.schema.json`;

/** The JSON Schema (2020-12) of comparisons, as it is published in schemas/. */
export function diffJsonSchema(): Record<string, unknown> {
  return published(DiffSchema, `${FOLDER}/strategy-diff-1.schema.json`, DIFF_VERSION);
}

/** The JSON Schema (2020-12) of files of links, as it is published in schemas/. */
export function linksJsonSchema(): Record<string, unknown> {
  return published(LinksSchema, LINKS_ADDRESS, LINKS_VERSION);
}

function published(schema: z.ZodType, address: string, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return { $schema, $id: address, title, ...rest };
}
