import { StrategyError } from "../../base/errors.ts";
import type { MarkedContent, OutlineEntry, PdfFile, PdfPage, StructureElement } from "./engine.ts";
import { type PdfjsPage, PdfjsPageReader } from "./pdfjs-page.ts";

interface PdfjsOutlineItem {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly PdfjsOutlineItem[];
}

interface PdfjsNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly PdfjsNode[];
}

interface PdfjsDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfjsPage & { getStructTree(): Promise<PdfjsNode | null>; cleanup(): boolean }>;
  getOutline(): Promise<readonly PdfjsOutlineItem[] | null>;
  getDestination(name: string): Promise<readonly unknown[] | null>;
  getPageIndex(reference: object): Promise<number>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  destroy(): Promise<void>;
}

/** The parser of pdf-parse, whose `load` is private: its public calls give text without places. */
type Loader = new (options: object) => { load(): Promise<PdfjsDocument> };

/** pdf.js as pdf-parse holds it: the engine for what PDFium does not open. */
export async function readWithPdfjs(bytes: Uint8Array): Promise<PdfFile> {
  const { PDFParse, VerbosityLevel } = await import("pdf-parse");
  const parser = new (PDFParse as unknown as Loader)({
    // pdf.js takes the bytes away from whoever hands them over.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  let document: PdfjsDocument;
  try {
    document = await parser.load();
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      throw new StrategyError("encrypted", "The PDF is locked with a password.", { cause: error });
    }
    throw new StrategyError("damaged", "The file is not a PDF that can be opened.", { cause: error });
  }
  try {
    return await readDocument(document);
  } catch (error) {
    throw new StrategyError("damaged", "The PDF cannot be read.", { cause: error });
  } finally {
    await document.destroy();
  }
}

async function readDocument(document: PdfjsDocument): Promise<PdfFile> {
  const pages: PdfPage[] = [];
  const structure: StructureElement[] = [];
  for (let index = 0; index < document.numPages; index++) {
    try {
      const page = await document.getPage(index + 1);
      pages.push(await new PdfjsPageReader(page).read());
      const tree = await page.getStructTree();
      if (tree) structure.push(...elementsOf(tree, index));
      page.cleanup();
    } catch {
      // A page that cannot be read keeps its number, so that the pages after it keep theirs.
      if (pages.length === index) pages.push({ ...EMPTY_PAGE });
    }
  }
  const { info } = await document.getMetadata();
  const title = asText(info["Title"]);
  const author = asText(info["Author"]);
  const language = asText(info["Language"]);
  return {
    pages,
    structure,
    structureByPage: true,
    outline: await outlineOf(document),
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(language ? { language } : {}),
  };
}

const EMPTY_PAGE: PdfPage = { width: 0, height: 0, runs: [], images: 0, rules: [], boxes: [], dots: [], unmapped: 0 };

function asText(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function elementsOf(tree: PdfjsNode, page: number): StructureElement[] {
  return (tree.children ?? [])
    .map((node) => elementOf(node, page))
    .filter((child) => child !== undefined && "type" in child);
}

function elementOf(node: PdfjsNode, page: number): StructureElement | MarkedContent | undefined {
  if (node.type === "content") {
    const mcid = /_mc(\d+)$/u.exec(node.id ?? "")?.[1];
    return mcid === undefined ? undefined : { page, mcid: Number(mcid) };
  }
  if (node.role === undefined) return undefined;
  const children = (node.children ?? []).map((child) => elementOf(child, page)).filter((child) => child !== undefined);
  return { type: node.role, children };
}

async function outlineOf(document: PdfjsDocument): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const walk = async (items: readonly PdfjsOutlineItem[], level: number): Promise<void> => {
    for (const { title, dest, items: inner } of items) {
      const page = await pageOf(document, dest);
      if (title.trim()) entries.push({ title: title.trim(), level, ...(page === undefined ? {} : { page }) });
      if (level < 10) await walk(inner, level + 1);
    }
  };
  try {
    await walk((await document.getOutline()) ?? [], 1);
  } catch {
    // A broken outline is as good as none.
  }
  return entries;
}

async function pageOf(document: PdfjsDocument, dest: unknown): Promise<number | undefined> {
  try {
    const target: unknown = typeof dest === "string" ? await document.getDestination(dest) : dest;
    const [reference] = Array.isArray(target) ? (target as unknown[]) : [];
    if (typeof reference === "number") return reference;
    return typeof reference === "object" && reference ? await document.getPageIndex(reference) : undefined;
  } catch {
    return undefined;
  }
}
