/** The signs that documents take from symbol fonts, by the code within the font (Symbol and Wingdings tables of Unicode). */
const SYMBOL = new Map([
  [0xa2, "′"],
  [0xa3, "≤"],
  [0xa5, "∞"],
  [0xab, "↔"],
  [0xac, "←"],
  [0xad, "↑"],
  [0xae, "→"],
  [0xaf, "↓"],
  [0xb0, "°"],
  [0xb1, "±"],
  [0xb2, "″"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb7, "•"],
  [0xb8, "÷"],
  [0xb9, "≠"],
  [0xba, "≡"],
  [0xbb, "≈"],
  [0xbc, "…"],
  [0xd7, "⋅"],
  [0xde, "⇒"],
  [0xe5, "∑"],
]);
const GREEK_KEYS = "ABCDEFGHIKLMNOPQRSTUWXYZabcdefghiklmnopqrstuwxyz";
const GREEK = "ΑΒΧΔΕΦΓΗΙΚΛΜΝΟΠΘΡΣΤΥΩΞΨΖαβχδεφγηικλμνοπθρστυωξψζ";

const WINGDINGS = new Map([
  [0x28, "☎"],
  [0x2a, "✉"],
  [0x4a, "☺"],
  [0x4b, "😐"],
  [0x4c, "☹"],
  [0x6c, "●"],
  [0x6e, "■"],
  [0x6f, "□"],
  [0x71, "❑"],
  [0x73, "⬧"],
  [0x75, "◆"],
  [0x76, "❖"],
  [0x77, "⬥"],
  [0x9f, "•"],
  [0xa7, "▪"],
  [0xa8, "☐"],
  [0xd8, "➢"],
  [0xdf, "←"],
  [0xe0, "→"],
  [0xe8, "➔"],
  [0xf0, "⇨"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);

/** The Unicode character of a symbol (<w:sym>); "" when the font's sign has none here. */
export function symbolText(font: string | undefined, code: number): string {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/symbol/iu.test(font ?? "")) {
    const letter = GREEK_KEYS.indexOf(String.fromCharCode(own));
    return SYMBOL.get(own) ?? (letter >= 0 ? (GREEK[letter] as string) : ascii(own));
  }
  if (/wingdings|webdings/iu.test(font ?? "")) return WINGDINGS.get(own) ?? "";
  if (code >= 0xe000 && code <= 0xf8ff) return ascii(own);
  return code > 0x1f && code < 0xfffe && !(code >= 0xd800 && code < 0xe000) ? String.fromCharCode(code) : "";
}

/** The bullet that a list level shows; signs of the private use area have no meaning of their own. */
export function bulletText(text: string, font: string | undefined): string {
  return text.replace(/[\ue000-\uf8ff]/gu, (sign) => symbolText(font, sign.charCodeAt(0)) || "•");
}

function ascii(code: number): string {
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : "";
}
