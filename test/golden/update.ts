import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { processContext } from "../../cli/context.ts";
import { run } from "../../cli/program.ts";

/**
 * Compiles every example site into its committed bundle, or with `--check` compares. The examples are documentation and
 * golden files at once: a change of theirs is read like a change of code.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const check = process.argv.includes("--check");
process.chdir(root);

let worst = 0;
for (const name of readdirSync("examples").sort()) {
  if (!existsSync(join("examples", name, "site.yaml"))) continue;
  const argv = [
    "compile",
    "--site",
    `examples/${name}/site.yaml`,
    "--out",
    `examples/${name}/bundle`,
    ...(check ? ["--check"] : []),
  ];
  worst = Math.max(worst, await run(argv, processContext()));
}
process.exitCode = worst;
