/** "3.1 Digital ledelse" -> number "3.1" and the title; only pure dotted numbers before a title that begins like one. */
export function splitHeadingNumber(text: string): { readonly number?: string; readonly title: string } {
  const match = /^((?:[1-9]\d?)(?:\.[1-9]\d?){0,4})(\.?)\s+(?=["'”“»(]?(?:\p{Lu}|\d))/u.exec(text);
  const number = match?.[1];
  if (!match || !number || (match[2] === "" && !number.includes("."))) return { title: text };
  return { number, title: text.slice(match[0].length) };
}
