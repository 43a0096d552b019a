import { extractModel } from "../../src/extraction/index.ts";
import { da } from "../../src/languages/da/index.ts";
import type { DocumentType } from "../../src/model/document-types.ts";
import type { Model } from "../../src/model/schema.ts";
import { sha256Of } from "../../src/pipeline/extract.ts";
import { readDocument } from "../../src/readers/index.ts";

/** The model of a page made on the spot. */
export async function modelOf(html: string, type?: DocumentType): Promise<Model> {
  const bytes = new TextEncoder().encode(`<!DOCTYPE html><html lang="da"><body>${html}</body></html>`);
  const sha256 = sha256Of(bytes);
  const document = await readDocument(bytes, "page.html", {});
  return extractModel(document, { file: "page.html", sha256, pack: da, explain: true, ...(type ? { type } : {}) });
}
