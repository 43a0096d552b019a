import { describe, expect, it } from "vitest";
import { extract } from "../../src/pipeline/extract.ts";
import { inShort } from "./documents/expected.ts";
import { norwegian } from "./documents/norwegian.ts";
import { swedish } from "./documents/swedish.ts";

describe.each([
  ["Norwegian", norwegian],
  ["Swedish", swedish],
])("%s", (_, documents) => {
  it.each(Object.entries(documents))("reads a document of its own, %s", async (name, { html, ...expected }) => {
    const model = await extract(new TextEncoder().encode(html), `${name}.html`);
    expect(inShort(model)).toEqual(expected);
  });
});
