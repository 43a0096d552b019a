import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { StrategyError } from "../../base/errors.ts";
import { compareCodeUnits } from "../../base/text.ts";
import { SUFFIXES } from "../../readers/index.ts";
import { fileError } from "./failure.ts";

/** A document to read. */
export interface Input {
  /** "-" for standard input. */
  readonly path: string;
  /** The base name. */
  readonly name: string;
  /** The folder below --out that it goes to; "" for the top, parts parted by "/". */
  readonly folder: string;
}

/** An argument, or a folder below one, that gives nothing to read. */
export interface Refusal {
  readonly label: string;
  readonly error: StrategyError;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly refusals: readonly Refusal[];
  /** Files in folders whose suffix is none of ours, and links that lead nowhere or out of their folder. */
  readonly passedOver: readonly string[];
}

interface Found {
  readonly path: string;
  readonly folder: string;
  readonly link: boolean;
}

interface Finding {
  found: Found[];
  refusals: Refusal[];
  passedOver: string[];
}

/**
 * Turns the arguments of the command line into documents: files as named, folders with what is below them, globs that the
 * shell did not expand, "-". A file that is reached twice counts once.
 *
 * @param suffixes which files of folders and globs are wanted, in lower case
 */
export async function findInputs(args: readonly string[], suffixes: readonly string[] = SUFFIXES): Promise<Inputs> {
  const finding: Finding = { found: [], refusals: [], passedOver: [] };
  const wanted = (file: string) => suffixes.includes(path.extname(file).toLowerCase());
  for (const arg of args) {
    if (arg === "-") finding.found.push({ path: "-", folder: "", link: false });
    else await findArgument(arg, wanted, finding);
  }
  return { inputs: await once(finding.found), refusals: finding.refusals, passedOver: finding.passedOver };
}

async function findArgument(arg: string, wanted: (file: string) => boolean, finding: Finding): Promise<void> {
  try {
    const stats = await stat(arg);
    if (stats.isDirectory()) await findInFolder(arg, wanted, finding);
    else finding.found.push({ path: arg, folder: "", link: false });
  } catch (error) {
    const known = fileError(error);
    if (known.code === "file-missing" && /[*?[\]{}]/u.test(arg)) await findByGlob(arg, wanted, finding);
    else finding.refusals.push({ label: arg, error: known });
  }
}

async function findInFolder(root: string, wanted: (file: string) => boolean, finding: Finding): Promise<void> {
  const before = finding.found.length + finding.refusals.length;
  await walk({ root, realRoot: await realpath(root), folder: "", above: [], wanted, finding });
  if (finding.found.length + finding.refusals.length === before) {
    const error = new StrategyError("nothing-found", "the folder holds no file of a kind that can be read");
    finding.refusals.push({ label: root, error });
  }
}

interface Walk {
  readonly root: string;
  readonly realRoot: string;
  /** Below the root. */
  readonly folder: string;
  /** The real paths of the folders on the way here: a link back to one of them is a loop. */
  readonly above: readonly string[];
  readonly wanted: (file: string) => boolean;
  readonly finding: Finding;
}

async function walk(step: Walk): Promise<void> {
  const here = path.join(step.root, step.folder);
  let entries: Dirent[];
  try {
    entries = await readdir(here, { withFileTypes: true });
  } catch (error) {
    step.finding.refusals.push({ label: here, error: fileError(error) });
    return;
  }
  entries.sort((a, b) => compareCodeUnits(a.name, b.name));
  const above = [...step.above, await realpath(here)];
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    await visitEntry({ ...step, above }, entry);
  }
}

async function visitEntry(step: Walk, entry: Dirent): Promise<void> {
  const file = path.join(step.root, step.folder, entry.name);
  const folder = step.folder === "" ? entry.name : `${step.folder}/${entry.name}`;
  const link = entry.isSymbolicLink();
  const target = link ? await targetWithin(step, file) : entry;
  if (target?.isDirectory()) await walk({ ...step, folder });
  else if (target?.isFile() && step.wanted(file)) step.finding.found.push({ path: file, folder: step.folder, link });
  else step.finding.passedOver.push(file);
}

/** What a link leads to; undefined when it leads nowhere, out of the folder, or back to where we come from. */
async function targetWithin(
  step: Walk,
  link: string,
): Promise<{ isFile(): boolean; isDirectory(): boolean } | undefined> {
  try {
    const real = await realpath(link);
    const within = real.startsWith(step.realRoot.endsWith(path.sep) ? step.realRoot : step.realRoot + path.sep);
    return within && !step.above.includes(real) ? await stat(real) : undefined;
  } catch {
    return undefined;
  }
}

async function findByGlob(pattern: string, wanted: (file: string) => boolean, finding: Finding): Promise<void> {
  const { glob } = await import("tinyglobby");
  const slashed = path.sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const files = await glob(slashed, {
    dot: false,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  files.sort(compareCodeUnits);
  const base = fixedPart(slashed);
  const matches = files.filter(wanted);
  for (const file of matches) {
    const folder = path.posix.relative(base, path.posix.dirname(file));
    finding.found.push({ path: file, folder: folder === "." ? "" : folder, link: false });
  }
  finding.passedOver.push(...files.filter((file) => !wanted(file)));
  if (matches.length === 0) {
    const error = new StrategyError("nothing-found", "the pattern matches no file of a kind that can be read");
    finding.refusals.push({ label: pattern, error });
  }
}

/** The folders of a pattern before its first wildcard. */
function fixedPart(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => /[*?[\]{}()!]/u.test(part));
  return parts.slice(0, first < 0 ? -1 : first).join("/") || (pattern.startsWith("/") ? "/" : ".");
}

/** Each file once, by its real path; where a link and the file itself are both found, the file. */
async function once(found: readonly Found[]): Promise<Input[]> {
  const chosen = new Map<string, Found>();
  for (const one of found) {
    const real = one.path === "-" ? "-" : await realpath(one.path).catch(() => path.resolve(one.path));
    const earlier = chosen.get(real);
    if (!earlier) chosen.set(real, one);
    else if (earlier.link && !one.link) chosen.set(real, one);
  }
  return [...chosen.values()].map(({ path: file, folder }) => ({
    path: file,
    name: file === "-" ? "stdin" : path.basename(file),
    folder,
  }));
}
