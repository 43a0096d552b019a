import { attribute, parseXml } from "./xml.ts";
import type { Package } from "./zip-package.ts";

export interface Relationship {
  readonly id: string;
  /** The last segment of its type ("styles", "header"). */
  readonly type: string;
  /** The name of the part that it leads to. */
  readonly target: string;
}

/** The relationships of a part ("": of the package), without those that lead out of it. */
export function readRelationships(parts: Package, part: string): Relationship[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const xml = parts.read(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  const relationships: Relationship[] = [];
  if (xml === undefined) return relationships;
  parseXml(xml, {
    open(name, attributes) {
      if (!name.endsWith("Relationship") || attribute(attributes, "TargetMode") === "External") return true;
      const type = attribute(attributes, "Type") ?? "";
      relationships.push({
        id: attribute(attributes, "Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolve(folder, attribute(attributes, "Target") ?? ""),
      });
      return true;
    },
  });
  return relationships;
}

function resolve(folder: string, target: string): string {
  const segments: string[] = [];
  for (const segment of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
