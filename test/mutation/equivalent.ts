/** A mutant by the beginning of its name. */
export interface NamedMutant {
  readonly name: string;
  readonly because: string;
}

/** Mutants that are as good as the original. They do not count. */
export const EQUIVALENT: readonly NamedMutant[] = [
  {
    name: "forget what the SQL needs: 3.0.0-to-3.1.0/plan.yaml#certificate-alias-length 1",
    because: "the next condition asks for a column of the table, so for the table as well",
  },
  {
    name: "forget what the SQL needs: 3.0.0-to-3.1.0/plan.yaml#certificate-endpoint-length 1",
    because: "the next condition asks for a column of the table, so for the table as well",
  },
  {
    name: "remove a risk: 3.0.0-to-3.1.0/plan.yaml#system-app-name-not-unique locks",
    because: "to drop a constraint locks the table for a moment, which no rule asks to be told",
  },
];

const AT_RUN_TIME =
  "the text is put together when it runs; the author states its effects, and only an engine can read it";
const TRIGGER = "what the body of a trigger reads is not looked at";
const ROWS = "the schema is the same without it, and no other step says that it needs these rows changed";
const RIGHTS = "the step that takes the rights away passes over what was not granted, and rights are in no catalog";

/** Mutants that are worse than the original and that nothing can tell from it so far. They count. */
export const SURVIVORS: readonly NamedMutant[] = [
  {
    name: "misspell a table in one dialect: 3.0.0-to-3.1.0/plan.yaml#system-app-name-not-unique mssql",
    because: AT_RUN_TIME,
  },
  {
    name: "misspell a table in one dialect: 3.0.0-to-3.1.0/plan.yaml#certificate-alias-length mssql",
    because: AT_RUN_TIME,
  },
  { name: "glue two keywords: 3.0.0-to-3.1.0/plan.yaml#system-app-name-not-unique db2", because: AT_RUN_TIME },
  { name: "forget a word: 3.0.0-to-3.1.0/plan.yaml#system-app-name-not-unique db2", because: AT_RUN_TIME },
  { name: "forget a word: 3.0.0-to-3.1.0/plan.yaml#certificate-alias-length mssql", because: AT_RUN_TIME },
  { name: "forget a word: recipes/analytics-database.yaml#analytics-drop-old-key mssql", because: AT_RUN_TIME },
  { name: "allow NULL in one dialect: 3.0.0-to-3.1.0/plan.yaml#certificate-alias-length mssql", because: AT_RUN_TIME },
  {
    name: "allow NULL in one dialect: recipes/uma-tables.yaml#uma-resource mysql",
    because: "MySQL 5.7 makes a TIMESTAMP NOT NULL by itself, MySQL 8 does not; the model goes by 5.7",
  },
  {
    name: "misspell a column in one dialect: recipes/registry-log.yaml#registry-log-newest-entries any",
    because: "the column is one of a derived table, whose columns are not followed",
  },
  {
    name: "speak another dialect: 3.0.0-to-3.1.0/plan.yaml#certificate-endpoint-length mysql for oracle",
    because: "Oracle knows every word of it; that it refuses NOT NULL where it holds already is not modelled",
  },
  { name: "forget what the SQL needs: recipes/uma-tables.yaml#uma-resource-scope-trigger 2", because: TRIGGER },
  { name: "drop a step: 3.0.0-to-3.1.0/plan.yaml#empty-scope-bindings", because: ROWS },
  { name: "drop a step: recipes/analytics-database.yaml#analytics-default-collation", because: ROWS },
  { name: "drop a step: recipes/database-privileges.yaml#superuser-", because: RIGHTS },
  { name: "drop a step: recipes/database-privileges-revoked.yaml#superuser-", because: RIGHTS },
];
