/** The last day of an EDTF date or interval as a text that sorts by time; undefined when it has no end. */
function lastDay(edtf: string): string | undefined {
  const [from = "", to] = edtf.split("/");
  const end = (to === undefined || to === "" ? from : to).replace(/[~?%]/gu, "");
  if (end === "..") return undefined;
  const [year, month, day] = end.startsWith("-") ? [end] : end.split("-");
  if (year === undefined) return undefined;
  if (month === undefined) return `${year}-12-31`;
  return `${year}-${lastMonth(Number(month))}-${day ?? "31"}`;
}

/** Seasons are 21 to 24 (winter ends the year), quarters 33 to 36. */
function lastMonth(month: number): string {
  const number = month >= 33 ? (month - 32) * 3 : month >= 21 ? [5, 8, 11, 12][month - 21] : month;
  return String(number ?? 12).padStart(2, "0");
}

/** Below 0 when the first ends earlier; undefined when that cannot be told. */
export function compareEnds(a: string, b: string): number | undefined {
  const [one, other] = [lastDay(a), lastDay(b)];
  if (one === undefined || other === undefined) return undefined;
  return one < other ? -1 : one > other ? 1 : 0;
}
