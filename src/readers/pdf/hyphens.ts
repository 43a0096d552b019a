/** Words after which a hyphen before them hangs: "social- og sundhedsområdet". Danish, Norwegian, Swedish, English, German. */
const JOINING_WORDS = /^(?:og|eller|samt|och|and|or|und|oder|til|to|kontra)(?![\p{L}\d-])/iu;

/** How two lines meet: what to cut from the end of the first, and what to put between. */
export interface Seam {
  readonly cut: number;
  readonly between: "" | " ";
}

const APART: Seam = { cut: 0, between: " " };
const GLUED: Seam = { cut: 0, between: "" };

/**
 * Decides how a text goes on over a soft line break.
 *
 * @param words every word of the document that stands within a line, in lower case
 */
export function seam(left: string, right: string, words: () => ReadonlySet<string>): Seam {
  if (isAddress(left) && goesOnAddress(left, right)) return GLUED;
  // Chromium writes both the soft hyphen and the hyphen that it draws for it.
  const soft = /(?<=\p{L})[-\u2010]?[\u00ad\u00ac][-\u2010]?$/u.exec(left);
  if (soft) return { cut: soft[0].length, between: "" };
  const next = /^[\p{L}\d]+(?:-[\p{L}\d]+)*/u.exec(right)?.[0];
  if (next === undefined) return APART;
  if (/[\p{L}\d)](?:-|\u2010|\u2011)$/u.test(left)) return hyphenSeam(left.slice(0, -1), right, next, words);
  // "udvikle/købe", "2016–2020", "(videre-)udvikle" broken after the sign
  if (/[\p{L}\d]\/$|\d\u2013$|[\p{L}]-\)$/u.test(left)) return GLUED;
  return APART;
}

function hyphenSeam(left: string, right: string, next: string, words: () => ReadonlySet<string>): Seam {
  if (JOINING_WORDS.test(right)) return APART;
  const part = /[\p{L}\d]+(?:-[\p{L}\d]+)*$/u.exec(left)?.[0] ?? "";
  if (!/^\p{Ll}/u.test(next) || part === "") return GLUED;
  const known = words();
  const whole = (part + next).toLowerCase();
  if (known.has(`${part}-${next}`.toLowerCase())) return GLUED;
  if (known.has(whole)) return { cut: 1, between: "" };
  const last = part.slice(part.lastIndexOf("-") + 1);
  const keeps = last.length <= 3 || /\d/u.test(last) || /.\p{Lu}/u.test(last);
  return keeps ? GLUED : { cut: 1, between: "" };
}

/** Whether the text ends within a web or mail address, which is broken without a hyphen. */
function isAddress(left: string): boolean {
  return /(?:https?:\/\/|www\.)\S*$/iu.test(left);
}

function goesOnAddress(left: string, right: string): boolean {
  return (
    /[/=&?_%-]$/u.test(left) || /^[^\s,;]*[^\s,;.][/=&?%]\S|^\/|^[?&#=]|^\S+\.(?:html?|pdf|aspx?|php)\b/iu.test(right)
  );
}

/** The words of a text for {@link seam}. */
export function addWords(text: string, words: Set<string>): void {
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) words.add(word);
}
