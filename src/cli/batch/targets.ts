import path from "node:path";
import { StrategyError } from "../../base/errors.ts";
import type { Input } from "./inputs.ts";

interface Aim {
  readonly input: Input;
  readonly folder: string;
  readonly keepsSuffix: boolean;
}

/**
 * The names of the files that models are written to, below the output folder: `X.pdf` gives `X.yaml`; inputs of one stem in
 * one folder all keep their suffix (`X.pdf.yaml`, `X.docx.yaml`), whatever their order. Inputs of one name from different
 * places go to folders named after those places.
 *
 * @param suffix of the models, with its full stop
 * @returns one name for each input, in their order, parts parted by "/"
 * @throws StrategyError "usage" when two inputs cannot be told apart
 */
export function nameTargets(inputs: readonly Input[], suffix: string): string[] {
  let aims: Aim[] = parted(inputs.map((input) => ({ input, folder: input.folder, keepsSuffix: false })));
  for (;;) {
    const clashes = clashesOf(aims.map((aim) => sameEverywhere(targetOf(aim, suffix))));
    const next = aims.map((aim, index) => (clashes.has(index) ? { ...aim, keepsSuffix: true } : aim));
    if (next.every((aim, index) => aim.keepsSuffix === aims[index]?.keepsSuffix)) break;
    aims = next;
  }
  const targets = aims.map((aim) => targetOf(aim, suffix));
  const [clash] = clashesOf(targets);
  if (clash !== undefined) {
    throw new StrategyError(
      "usage",
      `two inputs would both be written to ${String(targets[clash])}; run them one by one`,
    );
  }
  return targets;
}

function targetOf({ input, folder, keepsSuffix }: Aim, suffix: string): string {
  const stem = keepsSuffix ? input.name : input.name.slice(0, input.name.length - path.extname(input.name).length);
  return `${folder === "" ? "" : `${folder}/`}${stem}${suffix}`;
}

/** Sets inputs of the same name in the same folder apart by the places that they come from. */
function parted(aims: readonly Aim[]): Aim[] {
  const clashes = clashesOf(aims.map(({ input, folder }) => sameEverywhere(`${folder}/${input.name}`)));
  if (clashes.size === 0) return [...aims];
  const places = [...clashes].map((index) =>
    path.resolve(path.dirname((aims[index] as Aim).input.path)).split(path.sep),
  );
  const shared = sharedLength(places);
  return aims.map((aim, index) => {
    if (!clashes.has(index)) return aim;
    const place = path.resolve(path.dirname(aim.input.path)).split(path.sep).slice(shared);
    return { ...aim, folder: place.join("/") };
  });
}

function sharedLength(places: readonly (readonly string[])[]): number {
  const [first = []] = places;
  const differs = first.findIndex((part, index) => places.some((place) => place[index] !== part));
  return differs < 0 ? first.length : differs;
}

/** The indexes of names that stand more than once. */
function clashesOf(names: readonly string[]): Set<number> {
  const seen = new Map<string, number[]>();
  for (const [index, name] of names.entries()) seen.set(name, [...(seen.get(name) ?? []), index]);
  return new Set([...seen.values()].filter((indexes) => indexes.length > 1).flat());
}

/** Some file systems take names for the same that differ in case, or in how an å is put together. */
function sameEverywhere(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
