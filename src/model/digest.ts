import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** Anything with the outline of a model; the digest must also be told of files that people have edited out of shape. */
interface ModelLike {
  readonly document: Readonly<Record<string, unknown>>;
}

/**
 * sha256 of the model's canonical JSON (RFC 8785) without `document.extraction`: it tells whether anybody has changed a
 * model since it was written. Comments and the order of keys do not count.
 */
export function digestOf(model: ModelLike): string {
  const { extraction: _, ...document } = model.document;
  const canonical = canonicalize({ ...model, document });
  return createHash("sha256")
    .update(canonical ?? "", "utf8")
    .digest("hex");
}
