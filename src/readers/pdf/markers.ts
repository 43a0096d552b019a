/** A list marker at the beginning of a text, with the white space that follows it. */
export interface Marker {
  readonly marker: string;
  readonly ordered: boolean;
  /** What to cut from the text, the marker and the space after it. */
  readonly prefix: string;
}

const BULLET = /^([•●○◦▪■□▫‣⁃∙·➢➤►▶✓✔❖*»\uf0b7\uf0a7\uf0d8\uf02d\uf0fc\uf076–—-])(\s+)(?=\S)/u;
/** Signs that are no letters or punctuation, so that no space is needed after them. */
const SURE_BULLET = /^([•●○◦▪■□▫‣⁃∙➢➤►▶✓✔❖\uf0b7\uf0a7\uf0d8\uf0fc\uf076])(\s*)(?=\S)/u;
const ORDERED = /^(\(?(?:\d{1,3}|[a-zæøåA-ZÆØÅ]|[ivx]{1,5}|[IVX]{1,5})[.)])(\s+)(?=\S)/u;

/** The symbol fonts of Word name their bullets in the private use area. */
const SYMBOLS: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf0d8": "➢",
  "\uf0fc": "✓",
  "\uf076": "❖",
  "\uf02d": "-",
};

/** Finds a list marker; whether it is one must still be seen from what surrounds it. */
export function findMarker(text: string): Marker | undefined {
  const bullet = SURE_BULLET.exec(text) ?? BULLET.exec(text);
  if (bullet?.[1]) return { marker: SYMBOLS[bullet[1]] ?? bullet[1], ordered: false, prefix: bullet[0] };
  const ordered = ORDERED.exec(text);
  if (ordered?.[1]) return { marker: ordered[1], ordered: true, prefix: ordered[0] };
  return undefined;
}

/** A marker that is a sign for lists and nothing else. */
export function findBullet(text: string): Marker | undefined {
  return SURE_BULLET.test(text) ? findMarker(text) : undefined;
}

/** Whether a text can be nothing but a list marker, as where the marker is tagged by itself. */
export function markerOnly(text: string): Pick<Marker, "marker" | "ordered"> | undefined {
  const found = findMarker(`${text} x`);
  return found && found.prefix.trim() === text ? found : undefined;
}

/** "1." before a lower-case word can be an ordinal ("1. kvartal 2023"); only its neighbours can make it a marker then. */
export function surelyMarker(text: string, marker: Marker): boolean {
  return !marker.ordered || !/\.$/u.test(marker.marker) || /^[^\p{Ll}]/u.test(text.slice(marker.prefix.length));
}

/** The number that a marker counts with: "3." and "c)" are both 3; undefined for bullets. */
export function ordinal(marker: string): number | undefined {
  const core = marker.replace(/[().]/gu, "");
  if (/^\d+$/u.test(core)) return Number(core);
  if (/^[a-z]$/iu.test(core)) return core.toLowerCase().charCodeAt(0) - 96;
  return undefined;
}

/** The number of a heading ("3.1", "2."), when its text begins with one; "1. kvartal" and "2030 i tal" do not. */
export function findNumber(text: string): { readonly number: string; readonly prefix: string } | undefined {
  const found = /^(\d{1,2}(?:\.\d{1,3})*)(\.?)\s+(?=(\S))/u.exec(text);
  if (!found?.[1] || !found[3]) return undefined;
  const several = found[1].includes(".");
  if (!several && /^\p{Ll}/u.test(found[3])) return undefined;
  return { number: found[1], prefix: found[0] };
}
