/** Entries of a list, parted by a slash between spaces or by the end of a line; so that patterns need no second backslash (`String.raw`). */
export function list(entries: string): string[] {
  return entries
    .split(/\s+\/\s+|\s*\n\s*/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
