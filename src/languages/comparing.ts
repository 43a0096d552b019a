import type { ComparingPack } from "./types/comparing.ts";

const PACKS: Readonly<Record<string, () => Promise<{ readonly pack: ComparingPack }>>> = {
  da: () => import("./da/comparing/index.ts"),
};

/** The pack of a language for comparing texts; apart from the other packs, which extraction loads, because it is large. */
export async function comparingPack(language: string): Promise<ComparingPack | undefined> {
  return (await PACKS[language.split("-")[0] ?? ""]?.())?.pack;
}
