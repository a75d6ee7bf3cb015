import type { DialectName } from "../../../dialects/dialect.ts";
import type { rulesCodes } from "../../diagnostics/codes/rules.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SqlScript } from "./script.ts";

/** One class of mistakes in SQL. A rule looks at a whole script, so that it can see what comes before and after. */
export interface SqlRule {
  /** What it reports; its page says why. */
  readonly code: keyof typeof rulesCodes;
  readonly dialects: readonly DialectName[];
  /**
   * Only for scripts as somebody wrote them: the files of a bundle get terminators, batches and COMMIT by themselves.
   */
  readonly scriptsOnly?: true;
  /** Findings in the order of the text; places as `script.at` makes them. */
  check(script: SqlScript): readonly Diagnostic[];
}
