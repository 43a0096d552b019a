import { StrategyError } from "../../base/errors.ts";
import { fold } from "../../base/text.ts";
import type { DocumentMetadata, Warning } from "../../document/document.ts";
import type { MarginReference, Story } from "./native.ts";
import { Numbering } from "./numbering.ts";
import { type Relationship, readRelationships } from "./relationships.ts";
import { parseNotes, parseStory } from "./story-parser.ts";
import { Styles } from "./styles.ts";
import { parseXml, XmlError } from "./xml.ts";
import { openPackage, type Package } from "./zip-package.ts";

/** What the templates of word processors and converters say before anybody has set a language. */
const TEMPLATE_LANGUAGE = "en-US";

/** All that the parts of a DOCX say, in the format's own terms. */
export interface NativeDocument {
  readonly body: Story;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly footnotes: ReadonlyMap<string, Story>;
  readonly endnotes: ReadonlyMap<string, Story>;
  readonly margins: readonly { readonly role: "header" | "footer"; readonly story: Story }[];
  readonly metadata: DocumentMetadata;
  readonly warnings: readonly Warning[];
}

/**
 * Reads the parts that hold text or say how it looks; the rest of the package is not unpacked.
 *
 * @throws StrategyError damaged, encrypted, legacy-doc, too-complex
 */
export function readNative(bytes: Uint8Array): NativeDocument {
  const parts = new Parts(openPackage(bytes));
  const main = parts.mainName();
  const relationships = parts.optional("", () => readRelationships(parts.source, main)) ?? [];
  const body = parts.main(main);
  const read = <T>(type: string, make: (xml: string | undefined) => T): T => {
    const xml = parts.text(targetOf(relationships, type) ?? `word/${type}.xml`);
    return parts.optional(type, () => make(xml)) ?? make(undefined);
  };
  // Parts that the body has no use for are not even unpacked.
  const notes = (kind: "footnote" | "endnote") =>
    body.noteKinds.has(kind)
      ? read(`${kind}s`, (xml) => (xml === undefined ? new Map<string, Story>() : parseNotes(xml)))
      : new Map<string, Story>();
  const hasEvenMargins = body.margins.some((margin) => margin.type === "even");
  const styles = read("styles", (xml) => new Styles(xml));
  return {
    body,
    styles,
    numbering: read("numbering", (xml) => new Numbering(xml)),
    footnotes: notes("footnote"),
    endnotes: notes("endnote"),
    margins: readMargins(parts, body.margins, relationships, hasEvenMargins && read("settings", showsEvenMargins)),
    metadata: readMetadata(parts, styles.language),
    warnings: parts.warnings,
  };
}

function showsEvenMargins(settings = ""): boolean {
  return /<(?:\w+:)?evenAndOddHeaders\b(?![^>]*val="(?:0|false|off)")/u.test(settings);
}

class Parts {
  readonly source: Package;
  readonly warnings: Warning[] = [];
  /** Of the package itself. */
  readonly relationships: readonly Relationship[];

  constructor(source: Package) {
    this.source = source;
    this.relationships = this.optional("", () => readRelationships(source, "")) ?? [];
  }

  mainName(): string {
    const named = targetOf(this.relationships, "officeDocument");
    const name = [named, "word/document.xml"].find((one) => one !== undefined && this.source.has(one));
    if (name === undefined) throw new StrategyError("damaged", "The ZIP file holds no word/document.xml.");
    return name;
  }

  main(name: string): Story {
    const xml = this.source.read(name) ?? "";
    try {
      const story = parseStory(xml);
      if (!/<(?:\w+:)?document\b/u.test(xml.slice(0, 20_000))) {
        throw new StrategyError("damaged", `The part ${name} is not a document of Word.`);
      }
      return story;
    } catch (cause) {
      if (!(cause instanceof XmlError)) throw cause;
      throw new StrategyError("damaged", `The part ${name} is not well-formed XML (${cause.message}).`, { cause });
    }
  }

  /** The text of a part without which the body can still be read. */
  text(name: string): string | undefined {
    return this.optional(name, () => this.source.read(name));
  }

  /** Damage in a part that only adds to the body becomes a warning. */
  optional<T>(name: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      const isDamage = error instanceof XmlError || (error instanceof StrategyError && error.code === "damaged");
      if (!isDamage) throw error;
      this.warnings.push({ code: "damaged-part", message: `The part ${name || "of relationships"} cannot be read.` });
      return undefined;
    }
  }
}

function targetOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((relationship) => relationship.type === type)?.target;
}

/** Headers and footers that some page shows, each part once. */
function readMargins(
  parts: Parts,
  references: readonly MarginReference[],
  relationships: readonly Relationship[],
  evenPages: boolean,
): NativeDocument["margins"] {
  const targets = new Map<string, "header" | "footer">();
  for (const { role, type, relationship, titlePage } of references) {
    if ((type === "first" && !titlePage) || (type === "even" && !evenPages)) continue;
    const target = relationships.find((one) => one.id === relationship)?.target;
    if (target !== undefined && !targets.has(target)) targets.set(target, role);
  }
  return [...targets].flatMap(([target, role]) => {
    const xml = parts.text(target);
    const story = xml === undefined ? undefined : parts.optional(target, () => parseStory(xml));
    return story ? [{ role, story }] : [];
  });
}

function readMetadata(parts: Parts, language: string | undefined): DocumentMetadata {
  const xml = parts.text(targetOf(parts.relationships, "core-properties") ?? "docProps/core.xml");
  const said = new Map<string, string>();
  let element = "";
  if (xml !== undefined) {
    parts.optional("docProps/core.xml", () =>
      parseXml(xml, {
        open(name) {
          element = name.slice(name.indexOf(":") + 1);
          return true;
        },
        close() {
          element = "";
        },
        text(text) {
          if (element !== "") said.set(element, (said.get(element) ?? "") + text);
        },
      }),
    );
  }
  const value = (name: string) => fold(said.get(name) ?? "") || undefined;
  const [title, author, spoken] = [
    value("title"),
    value("creator"),
    value("language") ?? (language === TEMPLATE_LANGUAGE ? undefined : language),
  ];
  return {
    ...(title === undefined ? {} : { title: title.normalize("NFC") }),
    ...(author === undefined ? {} : { author: author.normalize("NFC") }),
    ...(spoken === undefined ? {} : { language: spoken }),
  };
}
