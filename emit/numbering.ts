import type { Migration, MigrationStep } from "../compiler/model/migration.ts";

/** Where the files of a step lie in the bundle, and how its number is written. */
export interface Layout {
  /** Zero-padded, so that names sort in the order of execution: `050`. */
  number(step: number): string;
  /** `steps/050-<id>.sh` */
  script(step: MigrationStep): string;
  /** `sql/050-<database>-<id>.sql`; `undefined` for a step that runs no SQL. */
  sql(step: MigrationStep): string | undefined;
}

/** The layout of a migration: three digits, more only when a number needs them. */
export function layoutOf(migration: Migration): Layout {
  const width = Math.max(3, ...migration.steps.map((step) => String(step.number).length));
  const number = (step: number): string => String(step).padStart(width, "0");
  return {
    number,
    script: (step) => `steps/${number(step.number)}-${step.id}.sh`,
    sql: (step) =>
      step.action.kind === "sql" ? `sql/${number(step.number)}-${step.action.database}-${step.id}.sql` : undefined,
  };
}
