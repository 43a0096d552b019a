import { SaxesParser } from "saxes";
import { StrategyError } from "../../base/errors.ts";

export type Attributes = Readonly<Record<string, string>>;

/** Receives elements under the customary prefixes (w:, r:, m:, mc:), whatever prefixes the file uses. */
export interface XmlHandler {
  /** `false` leaves the element's content out; `close` is then not called for it. */
  open(name: string, attributes: Attributes): boolean;
  close?(name: string): void;
  text?(text: string): void;
}

/** The text is not well-formed XML. */
export class XmlError extends Error {}

const MAX_DEPTH = 256;

const PREFIXES = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"],
  ["http://purl.oclc.org/ooxml/package/metadata/core-properties", "cp"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
]);

/** The prefixes in force, with the names already translated under them. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
  /** Every prefix is the customary one, so that attributes can be handed on as they are. */
  readonly plain: boolean;
  /** How many prefixes its element declares. */
  readonly declared: number;
}

/**
 * Parses a whole part, event by event.
 *
 * @throws XmlError when it is not well-formed
 * @throws StrategyError too-complex when it nests too deep or defines entities
 */
export function parseXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  const scopes: Scope[] = [{ depth: 0, prefixes: new Map(), names: new Map(), plain: true, declared: 0 }];
  let scope = scopes[0] as Scope;
  let depth = 0;
  let skipping = 0;
  // Declarations stand on few elements, mostly the root: when all are met, the attributes of the rest need no search.
  let declarations = xml.split("xmlns").length - 1;
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("<!ENTITY")) throw new StrategyError("too-complex", "Its XML defines entities of its own.");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new StrategyError("too-complex", `Its XML nests more than ${MAX_DEPTH} deep.`);
    const inner = declarations > 0 ? innerScope(scope, depth, tag.attributes) : scope;
    if (inner !== scope) {
      declarations -= inner.declared;
      if (skipping === 0) {
        scopes.push(inner);
        scope = inner;
      }
    }
    if (skipping > 0) return;
    const attributes = scope.plain ? tag.attributes : translateAttributes(scope, tag.attributes);
    if (!handler.open(translate(scope, tag.name), attributes)) skipping = depth;
  });
  parser.on("closetag", (tag) => {
    if (skipping === 0) handler.close?.(translate(scope, tag.name));
    else if (skipping === depth) skipping = 0;
    if (scope.depth === depth && depth > 0) {
      scopes.pop();
      scope = scopes.at(-1) as Scope;
    }
    depth -= 1;
  });
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on("text", (content) => {
      if (skipping === 0) text(content);
    });
    parser.on("cdata", (content) => {
      if (skipping === 0) text(content);
    });
  }
  parser.write(xml).close();
}

/** An attribute by its customary name; some writers leave the prefix out. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name] ?? attributes[name.slice(name.indexOf(":") + 1)];
}

/** The value of an on/off element such as <w:b/>. */
export function isOn(attributes: Attributes): boolean {
  const value = attribute(attributes, "w:val");
  return value === undefined || !(value === "0" || value === "false" || value === "off" || value === "none");
}

/** A whole number; undefined when it is absent or none. */
export function integer(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*-?\d{1,9}/u.test(text)) return undefined;
  return Number.parseInt(text, 10);
}

function innerScope(outer: Scope, depth: number, attributes: Attributes): Scope {
  let prefixes: Map<string, string> | undefined;
  let declared = 0;
  for (const key in attributes) {
    if (!key.startsWith("xmlns")) continue;
    const prefix = key.length > 5 && key[5] === ":" ? key.slice(6) : key === "xmlns" ? "" : undefined;
    if (prefix === undefined) continue;
    declared += 1;
    prefixes ??= new Map(outer.prefixes);
    prefixes.set(prefix, PREFIXES.get(attributes[key] as string) ?? (prefix === "" ? "" : `${prefix}-`));
  }
  if (!prefixes) return outer;
  const known = new Set(PREFIXES.values());
  const plain = [...prefixes].every(([own, customary]) => own === customary || !known.has(customary) || own === "");
  return { depth, prefixes, names: new Map(), plain, declared };
}

function translate(scope: Scope, name: string): string {
  let translated = scope.names.get(name);
  if (translated === undefined) {
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const customary = scope.prefixes.get(prefix) ?? prefix;
    translated = customary === "" ? name.slice(colon + 1) : `${customary}:${name.slice(colon + 1)}`;
    scope.names.set(name, translated);
  }
  return translated;
}

function translateAttributes(scope: Scope, attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(":") ? translate(scope, name) : name, value]),
  );
}
