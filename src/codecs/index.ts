import type { Decoded } from "./decoded.ts";
import { decodeJson, decodeLines, encodeJson, encodeLine } from "./json.ts";
import type { Comments, Patch } from "./yaml-patch.ts";
import { encodeYaml } from "./yaml-writer.ts";

export type { Decoded, Fault, Path, Position } from "./decoded.ts";
export type { Comments, Patch } from "./yaml-patch.ts";
export { joinYaml } from "./yaml-writer.ts";

/** The forms that models are written in. */
export const FORMATS = ["yaml", "json", "ndjson"] as const;

export type Format = (typeof FORMATS)[number];

/** One model in a form; in NDJSON it is a line. */
export function encode(model: unknown, format: Format): string {
  const encoders = { yaml: encodeYaml, json: encodeJson, ndjson: encodeLine };
  return encoders[format](model);
}

/** Reads a file of models; what is wrong with its writing is told, never thrown. */
export async function decode(text: string, format: Format): Promise<readonly Decoded[]> {
  // The YAML library costs 26 ms to load.
  if (format === "yaml") return (await import("./yaml-reader.ts")).decodeYaml(text);
  return format === "json" ? [decodeJson(text)] : decodeLines(text);
}

/** The same file of one YAML model with other values in it; see `patchYaml`. */
export async function patch(text: string, patches: Patch): Promise<string> {
  return (await import("./yaml-patch.ts")).patchYaml(text, patches);
}

/** The comments of a file of one YAML model. */
export async function comments(text: string): Promise<Comments> {
  return (await import("./yaml-patch.ts")).commentsIn(text);
}
