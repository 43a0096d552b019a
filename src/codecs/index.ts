import type { Decoded } from "./decoded.ts";

export type { Decoded, Fault, Path, Position } from "./decoded.ts";

/** The forms that models are written in. */
export const FORMATS = ["yaml", "json", "ndjson"] as const;

export type Format = (typeof FORMATS)[number];

/** One model in a form; in NDJSON it is a line. */
export async function encode(model: unknown, format: Format): Promise<string> {
  // The YAML library costs 26 ms to load, so it is loaded when YAML is asked for.
  if (format === "yaml") return (await import("./yaml.ts")).encodeYaml(model);
  const json = await import("./json.ts");
  return format === "json" ? json.encodeJson(model) : json.encodeLine(model);
}

/** Reads a file of models; what is wrong with its writing is told, never thrown. */
export async function decode(text: string, format: Format): Promise<readonly Decoded[]> {
  if (format === "yaml") return (await import("./yaml.ts")).decodeYaml(text);
  const json = await import("./json.ts");
  return format === "json" ? [json.decodeJson(text)] : json.decodeLines(text);
}
