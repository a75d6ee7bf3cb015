import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSources } from "../../cli/files.ts";
import { compile } from "../../compiler/compile.ts";
import type { Migration } from "../../compiler/model/migration.ts";
import { VERSIONS, type Version } from "../../compiler/model/names.ts";

/** The project's plans. */
export const plans = openSources(".").folder("plans", fileURLToPath(new URL("../../plans", import.meta.url)));

/** Writes site.yaml below `directory` and compiles it over exactly these versions. Throws what the compiler says. */
export function compileRoute(text: string, versions: readonly Version[], directory: string): Migration {
  writeFileSync(join(directory, "site.yaml"), text);
  const { value, diagnostics } = compile({
    plans,
    site: { file: "site.yaml", text },
    siteFolder: openSources(directory).folder("", directory),
    overrides: { via: versions.slice(1, -1), avoid: VERSIONS.filter((version) => !versions.includes(version)) },
  });
  if (value === undefined) throw new Error(`the site does not compile:\n${JSON.stringify(diagnostics, null, 1)}`);
  return value;
}
