import type { CatalogQuestion } from "../../dialects/dialect.ts";
import type { Reaction } from "../model/names.ts";
import type { Fact } from "../sql/facts.ts";

/**
 * A condition as a plan writes it: `{ column: T.C, exists: false, otherwise: skip }`; `undefined` for what plans have no
 * words for: a primary key of unknown columns, a name that must be quoted.
 */
export function conditionText({ question, holds }: Fact, otherwise: Reaction): string | undefined {
  const { kind, ...rest } = question;
  const names = Object.values(rest)
    .flat()
    .filter((value) => typeof value === "string");
  if (names.some((name) => !/^[A-Za-z_]\w*$/.test(name))) return undefined;
  if (question.kind === "primaryKey" && question.columns.length === 0) return undefined;
  const told = kind === "nullable" || kind === "default";
  const parts = [
    subjectText(question, holds),
    ...(holds || told ? [] : ["exists: false"]),
    ...(otherwise === "halt" ? [] : [`otherwise: ${otherwise}`]),
  ];
  return `{ ${parts.join(", ")} }`;
}

function subjectText(question: CatalogQuestion, holds: boolean): string {
  switch (question.kind) {
    case "table":
      return `table: ${question.table}`;
    case "column":
      return `column: ${question.table}.${question.column}`;
    case "columnType":
      return `column: ${question.table}.${question.column}, minLength: ${question.minLength}`;
    case "nullable":
      return `column: ${question.table}.${question.column}, nullable: ${holds}`;
    case "default":
      return `column: ${question.table}.${question.column}, hasDefault: ${holds}`;
    case "unique":
    case "primaryKey":
    case "foreignKey":
      return `${question.kind}: { table: ${question.table}, columns: [${question.columns.join(", ")}] }`;
    case "index":
      return `index: { table: ${question.table}, name: ${question.index} }`;
    case "sequence":
      return `sequence: ${question.sequence}`;
    case "trigger":
      return `trigger: ${question.trigger}`;
  }
}
