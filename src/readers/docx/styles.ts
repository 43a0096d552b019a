import type { RunProperties } from "./native.ts";
import { type Draft, takeRunProperty } from "./run-properties.ts";
import { type Attributes, attribute, integer, parseXml } from "./xml.ts";

/** A style with all that it takes from the styles it is based on. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly run: RunProperties;
  /** Counted from 1; 0 says that it is body text whatever it is based on. */
  readonly headingLevel?: number;
  readonly isTitle: boolean;
  readonly isContents: boolean;
  readonly numberingId?: string;
  readonly numberingLevel?: number;
  readonly indent?: number;
  /** The first row of a table of this style is bold. */
  readonly boldFirstRow: boolean;
}

interface RawStyle {
  readonly id: string;
  readonly kind: string;
  name: string;
  basedOn?: string;
  outlineLevel?: number;
  numberingId?: string;
  numberingLevel?: number;
  indent?: number;
  boldFirstRow?: boolean;
  readonly run: Draft;
}

const HEADING =
  /^(?:heading|overskrift|rubrik|überschrift|kop|titre|otsikko|nagłówek|encabezado|título|titolo)[ _]?([1-9])$/iu;
const TITLE = /^(?:title|titel|tittel|rubrik|otsikko)$/iu;
const CONTENTS =
  /^(?:toc|indholdsfortegnelse|innehållsförteckning|innhold|inh|verzeichnis|contents|table of contents)[ _]?(?:[1-9]|heading)?$/iu;

/** The styles of a document, by id. */
export class Styles {
  readonly language?: string;
  readonly #raw: ReadonlyMap<string, RawStyle>;
  readonly #defaults: { readonly paragraph?: string; readonly run: RunProperties };
  readonly #resolved = new Map<string, Style>();

  constructor(xml: string | undefined) {
    const reader = new StylesReader();
    if (xml !== undefined) parseXml(xml, reader);
    this.#raw = reader.styles;
    this.#defaults = {
      run: reader.defaults,
      ...(reader.defaultParagraph === undefined ? {} : { paragraph: reader.defaultParagraph }),
    };
    if (reader.language) this.language = reader.language;
  }

  /** The style of a paragraph; the default one when it names none, or one that there is not. */
  paragraph(id: string | undefined): Style {
    const known = id !== undefined && this.#raw.has(id) ? id : undefined;
    if (id !== undefined && known === undefined) return this.#resolve(id, { ...blank(id), name: id });
    return this.#resolve(known ?? this.#defaults.paragraph ?? "");
  }

  /** A character or table style; undefined when there is none. */
  other(id: string | undefined): Style | undefined {
    return id !== undefined && this.#raw.has(id) ? this.#resolve(id) : undefined;
  }

  #resolve(id: string, unknown: RawStyle = blank(id)): Style {
    const known = this.#resolved.get(id);
    if (known) return known;
    const chain: RawStyle[] = [];
    for (let next: string | undefined = id; next !== undefined && chain.length < 32; ) {
      const raw: RawStyle | undefined = this.#raw.get(next);
      if (!raw || chain.includes(raw)) break;
      chain.push(raw);
      next = raw.basedOn;
    }
    const style = flatten(chain.length > 0 ? chain : [unknown], this.#defaults.run);
    this.#resolved.set(id, style);
    return style;
  }
}

/** `chain` begins with the style itself. */
function flatten(chain: readonly RawStyle[], defaults: RunProperties): Style {
  const own = chain[0] as RawStyle;
  const first = <T>(pick: (raw: RawStyle) => T | undefined): T | undefined => {
    for (const raw of chain) {
      const value = pick(raw);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const paragraphs = own.kind === "paragraph";
  const level = paragraphs ? first(headingLevel) : undefined;
  const numberingId = first((raw) => raw.numberingId);
  const numberingLevel = first((raw) => raw.numberingLevel);
  const indent = first((raw) => raw.indent);
  const run: Draft = { ...(paragraphs ? defaults : {}) };
  for (const raw of chain.toReversed()) Object.assign(run, raw.run);
  return {
    id: own.id,
    name: own.name,
    run,
    isTitle:
      paragraphs && [own, ...chain.slice(1)].some((raw) => isNamed(raw, TITLE)) && !isNamed(own, /subtitle|undertit/iu),
    isContents: paragraphs && chain.some((raw) => isNamed(raw, CONTENTS)),
    boldFirstRow: chain.some((raw) => raw.boldFirstRow),
    ...(level === undefined ? {} : { headingLevel: level }),
    ...(numberingId === undefined ? {} : { numberingId }),
    ...(numberingLevel === undefined ? {} : { numberingLevel }),
    ...(indent === undefined ? {} : { indent }),
  };
}

/** A style that says an outline level is taken at its word; else its name tells. */
function headingLevel(raw: RawStyle): number | undefined {
  if (raw.outlineLevel !== undefined) return raw.outlineLevel < 9 ? raw.outlineLevel + 1 : 0;
  const named = HEADING.exec(raw.name) ?? HEADING.exec(raw.id);
  return named ? Number(named[1]) : undefined;
}

function isNamed(raw: RawStyle, pattern: RegExp): boolean {
  return pattern.test(raw.name) || (raw.name === "" && pattern.test(raw.id));
}

function blank(id: string): RawStyle {
  return { id, kind: "paragraph", name: "", run: {} };
}

class StylesReader {
  readonly styles = new Map<string, RawStyle>();
  readonly defaults: Draft = {};
  defaultParagraph: string | undefined;
  language: string | undefined;
  #style: RawStyle | undefined;
  #run: Draft | undefined;
  #conditional: string | undefined;
  #inDefaults = false;

  open(name: string, attributes: Attributes): boolean {
    const value = attribute(attributes, "w:val");
    if (name === "w:style") this.#begin(attributes);
    else if (name === "w:docDefaults") this.#inDefaults = true;
    else if (name === "w:latentStyles") return false;
    else if (name === "w:tblStylePr") this.#conditional = attribute(attributes, "w:type") ?? "";
    else if (name === "w:rPr") this.#run = this.#runTarget();
    else if (this.#run) {
      if (name === "w:lang" && this.#inDefaults) this.language = value;
      takeRunProperty(this.#run, name, attributes);
    } else if (this.#style && this.#conditional === undefined) takeStyleProperty(this.#style, name, attributes);
    return true;
  }

  close(name: string): void {
    if (name === "w:style") this.#style = undefined;
    else if (name === "w:docDefaults") this.#inDefaults = false;
    else if (name === "w:tblStylePr") this.#conditional = undefined;
    else if (name === "w:rPr") {
      if (this.#conditional === "firstRow" && this.#run?.bold && this.#style) this.#style.boldFirstRow = true;
      this.#run = undefined;
    }
  }

  #begin(attributes: Attributes): void {
    const id = attribute(attributes, "w:styleId") ?? "";
    const kind = attribute(attributes, "w:type") ?? "paragraph";
    this.#style = { ...blank(id), kind };
    if (!this.styles.has(id)) this.styles.set(id, this.#style);
    const isDefault = attribute(attributes, "w:default");
    if (kind === "paragraph" && (isDefault === "1" || isDefault === "true")) this.defaultParagraph ??= id;
  }

  #runTarget(): Draft {
    if (this.#conditional !== undefined) return {};
    return this.#style?.run ?? (this.#inDefaults ? this.defaults : {});
  }
}

function takeStyleProperty(style: RawStyle, name: string, attributes: Attributes): void {
  const value = attribute(attributes, "w:val");
  const number = integer(value);
  if (name === "w:name") style.name = value ?? "";
  else if (name === "w:basedOn" && value !== undefined) style.basedOn = value;
  else if (name === "w:outlineLvl" && number !== undefined) style.outlineLevel = number;
  else if (name === "w:numId" && value !== undefined) style.numberingId = value;
  else if (name === "w:ilvl" && number !== undefined) style.numberingLevel = number;
  else if (name === "w:ind") {
    const left = integer(attribute(attributes, "w:left") ?? attribute(attributes, "w:start"));
    if (left !== undefined) style.indent = left;
  }
}
