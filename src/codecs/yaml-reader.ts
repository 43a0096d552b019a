import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  visit,
  type YAMLError,
} from "yaml";
import {
  type Decoded,
  type Fault,
  FORBIDDEN_KEYS,
  faulty,
  MAX_CHARACTERS,
  MAX_DEPTH,
  type Path,
  type Position,
} from "./decoded.ts";

/** Reads the documents of a YAML file. Never throws; what is wrong is among the faults of each. */
export function decodeYaml(text: string): Decoded[] {
  if (text.length > MAX_CHARACTERS) return [faulty("too-large", "the file is too large to be a model")];
  const counter = new LineCounter();
  try {
    const documents = parseAllDocuments(text, {
      lineCounter: counter,
      schema: "core",
      merge: false,
      uniqueKeys: true,
      stringKeys: true,
      prettyErrors: false,
    });
    return [...documents].map((document) => decodeDocument(document as Document.Parsed, counter));
  } catch (error) {
    // The parser goes down a level of its own for each level of the file.
    if (error instanceof RangeError) return [faulty("too-deep", `values are nested more than ${MAX_DEPTH} deep`)];
    throw error;
  }
}

function decodeDocument(document: Document.Parsed, counter: LineCounter): Decoded {
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate = (path: Path) => at(offsetOf(document, path));
  const faults = [...document.errors, ...document.warnings].map((error) => faultOf(error, at));
  if (faults.length > 0) return { faults, locate };
  faults.push(...forbidden(document, at));
  if (faults.length > 0) return { faults, locate };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown, faults, locate };
  } catch (error) {
    return { faults: [{ code: "syntax", message: (error as Error).message, ...locate([]) }], locate };
  }
}

function faultOf(error: YAMLError, at: (offset: number) => Position): Fault {
  const code = error.code === "DUPLICATE_KEY" ? "duplicate-key" : "syntax";
  const message = code === "duplicate-key" ? "a key stands here twice" : error.message;
  return { code, message, ...at(error.pos[0]) };
}

function forbidden(document: Document.Parsed, at: (offset: number) => Position): Fault[] {
  const faults: Fault[] = [];
  visit(document, (key, node, path) => {
    if (path.length > 2 * MAX_DEPTH) {
      faults.push({ code: "too-deep", message: `values are nested more than ${MAX_DEPTH} deep`, ...at(startOf(node)) });
      return visit.BREAK;
    }
    if (key === "key" && isScalar(node) && FORBIDDEN_KEYS.has(String(node.value))) {
      faults.push({
        code: "forbidden-key",
        message: `the key ${String(node.value)} is not allowed`,
        ...at(startOf(node)),
      });
    }
    return undefined;
  });
  return faults;
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: Node | null = document.contents;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    const child = isMap(node) || isNode(node) ? childOf(node, key) : undefined;
    if (!child) break;
    node = child;
  }
  return startOf(node);
}

function childOf(node: Node, key: string | number): Node | undefined {
  const child = "get" in node ? (node as { get(key: unknown, keep: true): unknown }).get(key, true) : undefined;
  return isNode(child) ? child : undefined;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node as ParsedNode).range[0] : 0;
}
