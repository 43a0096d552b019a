/** The month in which an EDTF sub-year code ends: seasons 21 to 24, quarters 33 to 36, halves 40 and 41. */
const LAST_MONTH: Readonly<Record<number, number>> = {
  21: 5,
  22: 8,
  23: 11,
  24: 12,
  33: 3,
  34: 6,
  35: 9,
  36: 12,
  40: 6,
  41: 12,
};

/** A number by which EDTF dates and spans sort by when they end; an open end is last of all, no date at all is -1. */
export function endOrder(edtf: string): number {
  const last = edtf.split("/").at(-1) ?? "";
  if (last === "..") return Number.MAX_SAFE_INTEGER;
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(last);
  if (match === null) return -1;
  const code = match[2] === undefined ? 12 : Number(match[2]);
  return Number(match[1]) * 10_000 + (LAST_MONTH[code] ?? code) * 100 + Number(match[3] ?? 99);
}
