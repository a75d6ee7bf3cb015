import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { SQL_RULES } from "./registry.ts";
import type { SqlScript } from "./script.ts";

/** What the rules of the script's dialect find (MP56xx), in the order of the text. */
export function runRules(script: SqlScript): Diagnostic[] {
  return SQL_RULES.filter(({ dialects, scriptsOnly }) => {
    return dialects.includes(script.dialect.name) && (scriptsOnly !== true || script.form === "script");
  })
    .flatMap((rule) => rule.check(script))
    .sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
}
