/**
 * "3.1 Digital ledelse" -> number "3.1" and the title. Only pure numbers count, and only before a title that begins like one:
 * "1. kvartal", "5 gode råd" and "2030 i tal" begin with words that belong to the title. Items of an agenda count to hundreds.
 */
export function splitHeadingNumber(text: string): { readonly number?: string; readonly title: string } {
  const match = /^([1-9]\d?(?:\.[1-9]\d?){0,4}|[1-9]\d{2}(?=\.))(\.?)\s+(?=["'”“»«(]?(\p{Lu}|\d))/u.exec(text);
  const number = match?.[1];
  if (!match || !number) return { title: text };
  const isBare = match[2] === "" && !number.includes(".");
  if (isBare && /\d/u.test(match[3] ?? "")) return { title: text };
  return { number, title: text.slice(match[0].length) };
}
