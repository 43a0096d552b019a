import { createHash } from "node:crypto";
import { fold } from "../base/text.ts";

const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  ð: "d",
  þ: "th",
};

/** Lower-case ASCII words joined by hyphens; Nordic letters are spelled out as is usual in addresses. "item" when nothing is left. */
export function slug(text: string): string {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æøåäöüßðþ]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return plain === "" ? "item" : plain.slice(0, 80).replace(/-+$/u, "");
}

/** The first 8 hex digits of the sha256 of an item's kind and folded text. */
function contentHash(kind: string, text: string): string {
  return createHash("sha256")
    .update(`${kind}\n${fold(text)}`, "utf8")
    .digest("hex")
    .slice(0, 8);
}

/** Gives ids out once: the second item of the same text in reading order gets "-2" and so on. */
export class IdIssuer {
  readonly #given = new Map<string, number>();

  /** An id for an item known by its text ("g-1a2b3c4d"). */
  item(prefix: string, kind: string, text: string): string {
    return this.#once(`${prefix}-${contentHash(kind, text)}`);
  }

  /** An id for a theme: its title's slug, on collision that of parent and title. */
  theme(title: string, parent: string | undefined): string {
    const own = slug(title);
    if (!this.#given.has(own)) return this.#once(own);
    return this.#once(parent === undefined ? own : slug(`${parent} ${title}`));
  }

  #once(id: string): string {
    const count = (this.#given.get(id) ?? 0) + 1;
    this.#given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  }
}
