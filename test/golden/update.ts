import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { processContext } from "../../cli/context.ts";
import { openSources } from "../../cli/files.ts";
import { openPlans } from "../../cli/plans.ts";
import { run } from "../../cli/program.ts";
import { withCoverage } from "./coverage.ts";

/**
 * Compiles every example site into its committed bundle, and writes plans/ERRATA.md and the table of what is covered in
 * README.md; or with `--check` compares. The examples
 * are documentation and golden files at once: a change of theirs is read like a change of code.
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
const plans = openPlans(openSources(root), root, undefined);
worst = Math.max(worst, await keepErrata(), keep("README.md", withCoverage("README.md", plans)));
process.exitCode = worst;

/** The page that `migplan errata` prints. */
async function keepErrata(): Promise<number> {
  let text = "";
  const out = (part: string): void => {
    text += part;
  };
  const code = await run(["errata", "--markdown"], { ...processContext(), out });
  return code === 0 ? keep("plans/ERRATA.md", text) : code;
}

/** Writes a text into a file, or compares; 2 when it differs. */
function keep(file: string, text: string): number {
  const same = existsSync(file) && readFileSync(file, "utf8") === text;
  if (!same && !check) writeFileSync(file, text);
  if (!same) process.stderr.write(`${file} ${check ? "differs" : "is renewed"}\n`);
  return same || !check ? 0 : 2;
}
