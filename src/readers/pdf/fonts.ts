const ITALIC_FLAG = 1 << 6;
const FORCE_BOLD_FLAG = 1 << 18;

/**
 * What a font looks like, from its name where that tells (subset prefixes like "ABCDEF+" dropped), else from its descriptor.
 *
 * @param flags of the font descriptor; @param weight as the descriptor's stem width suggests, 0 when unknown
 */
export function fontLooks(
  fullName: string,
  flags: number,
  weight: number,
  slant: number,
): { name: string; bold: boolean; italic: boolean } {
  const name = fullName.replace(/^[A-Z]{6}\+/u, "");
  const telling = /[-, ]|(?:Bold|Italic|Oblique|Regular|Black|Medium|Light)/u.test(name);
  return {
    name,
    bold:
      /bold|black|heavy|demi(?!um)|extrabd|-bd|,bd|-medi(?:ital)?$|^(?:cm|sf)s?bx/iu.test(name) ||
      (flags & FORCE_BOLD_FLAG) !== 0 ||
      (!telling && weight >= 700),
    italic: /ital|obliq|kursiv/iu.test(name) || (flags > 0 && (flags & ITALIC_FLAG) !== 0) || slant !== 0,
  };
}
