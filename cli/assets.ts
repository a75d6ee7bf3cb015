import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmitAssets } from "../emit/bundle.ts";
import { listFiles } from "./files.ts";
import { packagePath } from "./package-root.ts";

/** Reads the static parts of a bundle from the package: shell runtime and runbook templates. They are ours: a missing one is a bug. */
export function readAssets(): EmitAssets {
  const runtime = packagePath("emit", "runtime");
  const templates = packagePath("emit", "templates");
  return {
    runtime: listFiles(runtime).map((path) => ({ path, text: read(join(runtime, path)) })),
    templates: { runbook: read(join(templates, "runbook.hbs")), dbaRunbook: read(join(templates, "dba-runbook.hbs")) },
  };
}

/** LF whatever the checkout made of it: bundles are the same bytes on every machine. */
function read(path: string): string {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
}
