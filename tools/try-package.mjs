/** Packs the package, installs it in an empty folder, runs its command there and type-checks a program that uses it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "strategy-package-"));

function run(command, args, cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

const CONSUMER = `
import { decode, encode, extract, type Model, parseModel, StrategyError } from "strategy-model";
import schema from "strategy-model/schemas/strategy-1.schema.json" with { type: "json" };

const bytes = new TextEncoder().encode("# Plan\\n\\nMålet er, at 80 pct. af borgerne bruger løsningen i 2026.\\n");
const model: Model = await extract(bytes, "plan.md", { language: "da" });
const [decoded] = await decode(encode(model, "yaml"), "yaml");
const again: Model = parseModel(decoded?.value);
if (again.document.source.file !== "plan.md") throw new StrategyError("internal", "the file is another");
if (schema.title !== "strategy/1") throw new Error("the schema is another");
// @ts-expect-error a goal has no such kind
again.goals.push({ id: "g-1", kind: "dream", text: "x", source: { start: 0, end: 1 } });
`;
const TSCONFIG = {
  compilerOptions: {
    module: "nodenext",
    target: "es2023",
    strict: true,
    skipLibCheck: false,
    types: [],
    lib: ["es2023", "dom"],
  },
};

try {
  run("npm", ["pack", "--silent", "--pack-destination", folder], root);
  const [tarball] = readdirSync(folder);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--omit=dev", "--prefer-offline", `./${tarball}`]);
  const version = run("npx", ["--no", "strategy", "--", "--version"]);
  const yaml = run("npx", [
    "--no",
    "strategy",
    "extract",
    path.join(root, "fixtures/stenlev-2023-hearing-response.pdf"),
  ]);
  if (!yaml.includes("model: strategy/1")) throw new Error("the installed command gives no model");
  run("npx", ["--no", "strategy", "schema"]);
  writeFileSync(path.join(folder, "consumer.mts"), CONSUMER);
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ ...TSCONFIG, files: ["consumer.mts"] }));
  symlinkSync(path.join(root, "node_modules/typescript"), path.join(folder, "node_modules/typescript"));
  run("node", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]);
  run("node", ["consumer.mjs"]);
  process.stdout.write(`strategy-model ${version.trim()} installs, runs and type-checks\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
