/** Colours for a person's eyes; each is the identity where there are none. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const plain = (text: string) => text;
export const plainPaint: Paint = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain };

/** The colours of a stream: of a terminal, unless NO_COLOR is set; of anything with FORCE_COLOR. */
export async function paintFor(stream: NodeJS.WriteStream): Promise<Paint> {
  if (!hasColor(stream)) return plainPaint;
  const { Chalk } = await import("chalk");
  const { bold, dim, red, green, yellow } = new Chalk({ level: 1 });
  return { bold, dim, red, green, yellow };
}

function hasColor(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.isTTY === true && TERM !== "dumb";
}
