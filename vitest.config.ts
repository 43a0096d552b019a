import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    env: { TZ: "UTC", LC_ALL: "C", NO_COLOR: "1" },
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
