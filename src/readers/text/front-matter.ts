import type { DocumentMetadata } from "../../document/document.ts";

/** Takes off the YAML with which Markdown files may begin, and reads the few entries that a document's metadata has. */
export function splitFrontMatter(text: string): { readonly text: string; readonly metadata: DocumentMetadata } {
  const match = /^---[ \t]*\n((?:[\w-]+:.*\n|[ \t-].*\n|#.*\n)+)(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(text);
  if (!match?.[1]) return { text, metadata: {} };
  const yaml = match[1];
  const title = entry(yaml, "title");
  const author = entry(yaml, "author");
  const language = entry(yaml, "lang") ?? entry(yaml, "language");
  return {
    text: text.slice(match[0].length),
    metadata: {
      ...(title ? { title } : {}),
      ...(author ? { author } : {}),
      ...(language && /^[a-z]{2,3}(?:-\w{2,8})*$/iu.test(language) ? { language } : {}),
    },
  };
}

function entry(yaml: string, name: string): string | undefined {
  const value = new RegExp(`^${name}:[ \\t]*(.+)$`, "imu").exec(yaml)?.[1]?.trim();
  return value?.replace(/^(["'])(.*)\1$/u, "$2") || undefined;
}
