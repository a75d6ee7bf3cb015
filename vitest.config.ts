import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Vitest leaves one core out; the engine tests wait for other programs most of the time.
    maxWorkers: availableParallelism(),
    setupFiles: ["test/engine/path.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
