import { bulletText } from "./symbols.ts";
import { type Attributes, attribute, integer, isOn, parseXml } from "./xml.ts";

/** The number or bullet of one paragraph. */
export interface Label {
  /** As shown, without white space around it; "" when the level shows none. */
  readonly text: string;
  readonly ordered: boolean;
  readonly level: number;
  /** Of the text's left edge, in twentieths of a point, as the level says. */
  readonly indent?: number;
}

interface Level {
  start: number;
  format: string;
  text: string;
  font?: string;
  style?: string;
  indent?: number;
  legal?: boolean;
  /** Begins anew after a level at or above this one (counted from 1); 0: never. */
  restart?: number;
}

interface Definition {
  readonly id: string;
  readonly levels: Map<number, Level>;
  styleLink?: string;
  numStyleLink?: string;
}

interface Instance {
  definition: string;
  readonly overrides: Map<number, { start?: number; level?: Level }>;
}

/** Counts the lists of a document: `next` is to be called once for each numbered paragraph, in order. */
export class Numbering {
  readonly #instances: ReadonlyMap<string, Instance>;
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #counters = new Map<Definition, (number | undefined)[]>();
  readonly #begun = new Set<Instance>();

  constructor(xml: string | undefined) {
    const reader = new NumberingReader();
    if (xml !== undefined) parseXml(xml, reader);
    this.#instances = reader.instances;
    this.#definitions = reader.definitions;
  }

  /** The level of a list that belongs to a paragraph style; undefined when none does. */
  levelOfStyle(id: string, style: string): number | undefined {
    const instance = this.#instances.get(id);
    if (!instance) return undefined;
    for (const [index, level] of this.#definition(instance)?.levels ?? []) if (level.style === style) return index;
    return undefined;
  }

  /** Counts one paragraph; undefined when there is no such list. */
  next(id: string, index: number): Label | undefined {
    const instance = this.#instances.get(id);
    const definition = instance && this.#definition(instance);
    if (!instance || !definition) return undefined;
    const levelAt = (at: number) => instance.overrides.get(at)?.level ?? definition.levels.get(at);
    const level = levelAt(index);
    if (!level) return undefined;
    const counters = this.#count(instance, definition, index, levelAt);
    const label = { level: index, ...(level.indent === undefined ? {} : { indent: level.indent }) };
    if (level.format === "bullet") return { ...label, text: bulletText(level.text, level.font).trim(), ordered: false };
    const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levelAt(at);
      return numeral(counters[at] ?? shown?.start ?? 1, level.legal ? "decimal" : (shown?.format ?? "decimal"));
    });
    return { ...label, text: text.trim(), ordered: level.format !== "none" };
  }

  #count(
    instance: Instance,
    definition: Definition,
    index: number,
    levelAt: (at: number) => Level | undefined,
  ): readonly (number | undefined)[] {
    const counters = this.#counters.get(definition) ?? [];
    this.#counters.set(definition, counters);
    if (!this.#begun.has(instance)) {
      this.#begun.add(instance);
      for (const [at, override] of instance.overrides) {
        if (override.start !== undefined) counters[at] = override.start - 1;
      }
    }
    const before = counters[index];
    counters[index] = before === undefined ? startOf(instance, index, levelAt) : before + 1;
    for (let at = 0; at < index; at += 1) counters[at] ??= startOf(instance, at, levelAt);
    for (let at = index + 1; at < 9; at += 1) {
      const restart = levelAt(at)?.restart;
      if (restart === undefined || (restart > 0 && index < restart)) counters[at] = undefined;
    }
    return counters;
  }

  #definition(instance: Instance): Definition | undefined {
    const definition = this.#definitions.get(instance.definition);
    if (definition?.numStyleLink === undefined) return definition;
    for (const other of this.#definitions.values()) if (other.styleLink === definition.numStyleLink) return other;
    return definition;
  }
}

function startOf(instance: Instance, at: number, levelAt: (at: number) => Level | undefined): number {
  return instance.overrides.get(at)?.start ?? levelAt(at)?.start ?? 1;
}

/** A number as a list shows it; formats that are not known here count in digits. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "decimalZero":
      return value >= 0 && value < 10 ? `0${value}` : String(value);
    case "none":
    case "bullet":
      return "";
    default:
      return String(value);
  }
}

/** After z comes aa, then bb (ECMA-376, ST_NumberFormat). */
function letters(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [amount, sign] of ROMAN) {
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  }
  return text;
}

class NumberingReader {
  readonly definitions = new Map<string, Definition>();
  readonly instances = new Map<string, Instance>();
  #definition: Definition | undefined;
  #instance: Instance | undefined;
  #override: { start?: number; level?: Level } | undefined;
  #level: Level | undefined;

  open(name: string, attributes: Attributes): boolean {
    const value = attribute(attributes, "w:val");
    if (name === "w:abstractNum") {
      this.#definition = { id: attribute(attributes, "w:abstractNumId") ?? "", levels: new Map() };
      this.definitions.set(this.#definition.id, this.#definition);
    } else if (name === "w:num") {
      this.#instance = { definition: "", overrides: new Map() };
      this.instances.set(attribute(attributes, "w:numId") ?? "", this.#instance);
    } else if (name === "w:abstractNumId") {
      if (this.#instance) this.#instance.definition = value ?? "";
    } else if (name === "w:lvlOverride") {
      this.#override = {};
      this.#instance?.overrides.set(integer(attribute(attributes, "w:ilvl")) ?? 0, this.#override);
    } else if (name === "w:startOverride") {
      const start = integer(value);
      if (this.#override && start !== undefined) this.#override.start = start;
    } else if (name === "w:lvl") this.#beginLevel(attributes);
    else if (this.#level) takeLevelProperty(this.#level, name, attributes);
    else if (name === "w:styleLink" && this.#definition && value) this.#definition.styleLink = value;
    else if (name === "w:numStyleLink" && this.#definition && value) this.#definition.numStyleLink = value;
    return true;
  }

  close(name: string): void {
    if (name === "w:abstractNum") this.#definition = undefined;
    else if (name === "w:num") this.#instance = undefined;
    else if (name === "w:lvlOverride") this.#override = undefined;
    else if (name === "w:lvl") this.#level = undefined;
  }

  #beginLevel(attributes: Attributes): void {
    this.#level = { start: 1, format: "decimal", text: "" };
    if (this.#override) this.#override.level = this.#level;
    else this.#definition?.levels.set(integer(attribute(attributes, "w:ilvl")) ?? 0, this.#level);
  }
}

function takeLevelProperty(level: Level, name: string, attributes: Attributes): void {
  const value = attribute(attributes, "w:val");
  if (name === "w:start") level.start = integer(value) ?? 1;
  else if (name === "w:numFmt") level.format = value ?? "decimal";
  else if (name === "w:lvlText") level.text = value ?? "";
  else if (name === "w:pStyle" && value !== undefined) level.style = value;
  else if (name === "w:isLgl") level.legal = isOn(attributes);
  else if (name === "w:lvlRestart") level.restart = integer(value) ?? 0;
  else if (name === "w:rFonts") {
    const font = attribute(attributes, "w:ascii") ?? attribute(attributes, "w:hAnsi");
    if (font !== undefined) level.font = font;
  } else if (name === "w:ind") {
    const left = integer(attribute(attributes, "w:left") ?? attribute(attributes, "w:start"));
    if (left !== undefined) level.indent = left;
  }
}
