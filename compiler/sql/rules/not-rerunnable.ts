import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import { startOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";
import type { SqlStatement } from "./script.ts";

/**
 * Statements that fail on what the first run left behind: CREATE, ADD, RENAME without a question before them. One
 * note for a script; the steps of a plan ask the catalog before they run.
 */
export const notRerunnableRule: SqlRule = {
  code: "MP5645",
  dialects: DIALECT_NAMES,
  scriptsOnly: true,
  check({ statements, at, dialect: { fold } }) {
    const dropped = new Set<string>();
    const unguarded = statements.filter((statement) => {
      for (const effect of statement.effects) if (effect.kind === "dropTable") dropped.add(fold(effect.table));
      return fails(statement, (name) => dropped.has(fold(name)));
    });
    const [first, ...others] = unguarded;
    if (first === undefined) return [];
    const related = others.slice(0, SHOWN).map((other) => ({ at: at(startOf(other)), message: "here too" }));
    const hint = "ask the catalog before each of them, as the steps of a plan do";
    return [problem("MP5645", at(startOf(first)), { count: unguarded.length }, { hint, related })];
  },
};

const SHOWN = 5;

function fails({ effects, head }: SqlStatement, dropped: (name: string) => boolean): boolean {
  if (!/^(CREATE|ALTER|DROP|RENAME)\b/.test(head)) return false;
  return effects.some((effect) => {
    switch (effect.kind) {
      case "createTable":
        return !effect.ifAbsent && !dropped(effect.table);
      case "createIndex":
        return !effect.ifAbsent && !dropped(effect.table);
      case "addColumn":
      case "createSequence":
        return !effect.ifAbsent;
      case "dropColumn":
      case "dropConstraint":
      case "dropIndex":
      case "dropSequence":
      case "dropTrigger":
      case "dropTable":
        return !effect.ifPresent;
      case "renameTable":
      case "renameColumn":
      case "addPrimaryKey":
      case "dropPrimaryKey":
      case "dropUnique":
      case "dropForeignKey":
      case "renameConstraint":
        return true;
      case "createTrigger":
        return !effect.replace;
      default:
        return false;
    }
  });
}
