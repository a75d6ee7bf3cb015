import { readFileSync } from "node:fs";
import type { SourceFolder } from "../../compiler/files.ts";
import { lint } from "../../compiler/lint.ts";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";

/** What the tests do with the SQL of a database system; see test/engine and test/sql. */
const SEEN: Readonly<Record<DialectName, string>> = {
  mysql: "run on MariaDB 10.11",
  postgresql: "run on PostgreSQL 15",
  oracle: "checked, and read by a PL/SQL grammar",
  mssql: "checked",
  db2: "checked",
  h2: "run on H2 1.4.200",
};

const [BEGIN, END] = ["<!-- coverage: made by npm run golden -->", "<!-- end of coverage -->"];

/** The README with its table of plans and database systems made anew. */
export function withCoverage(file: string, plans: SourceFolder): string {
  const text = readFileSync(file, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no place for the coverage table`);
  return `${before}${BEGIN}\n${coverageTable(plans)}${END}${after}`;
}

/** One row a plan, one column a database system. */
function coverageTable(plans: SourceFolder): string {
  const heads = (lint(plans).value?.plans ?? []).map(({ head }) => head);
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const notes = [...new Set(heads.flatMap(({ notFor = {} }) => Object.values(notFor)))];
  const rows = heads.map((head) => {
    const cells = DIALECT_NAMES.map((name) => {
      if (head.dialects.includes(name)) return SEEN[name];
      return `not offered (${notes.indexOf(head.notFor?.[name] ?? "") + 1})`;
    });
    return row([`${head.from} → ${head.to}`, ...cells]);
  });
  return [
    row(["plan", ...DIALECT_NAMES.map((name) => dialects[name].title)]),
    row(["---", ...DIALECT_NAMES.map(() => "---")]),
    ...rows,
    "\n",
    ...notes.map((note, index) => `(${index + 1}) ${note}\n`),
  ].join("");
}
