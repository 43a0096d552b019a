import { describe, expect, test } from "vitest";
import { extractFile } from "./reading.ts";
import { WILD } from "./wild.ts";

describe("layouts of many houses", () => {
  test.each(Object.entries(WILD))("%s", async (name, { info, decisions, statements }) => {
    const found = await extractFile(`wild/${name}`);
    expect(found.info).toMatchObject(info);
    expect(found.decisions).toMatchObject(decisions);
    expect(found.decisions).toHaveLength(decisions.length);
    expect(found.statements).toMatchObject(statements);
    expect(found.statements).toHaveLength(statements.length);
  });
});
