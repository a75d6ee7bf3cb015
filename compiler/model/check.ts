import { z } from "zod";
import { HOMES, REACTIONS } from "./names.ts";
import { perDialect, prose, sqlName, templated } from "./scalars.ts";

/**
 * A condition about the world, as a plan writes it: exactly one subject key and its companions.
 * `exists` defaults to `true`. Used for preconditions (with `otherwise`) and postconditions (without).
 */
export const checkShape = {
  table: sqlName.optional().describe("Table whose existence is asked"),
  column: z
    .string()
    .regex(/^[A-Za-z_]\w*\.[A-Za-z_]\w*$/, "TABLE.COLUMN")
    .optional()
    .describe("Column, as TABLE.COLUMN"),
  minLength: z.int().positive().optional().describe("With `column`: the column's declared length is at least this"),
  nullable: z.boolean().optional().describe("With `column`: the column may, or may not, hold NULL"),
  hasDefault: z.boolean().optional().describe("With `column`: the column has, or has not, a default other than NULL"),
  unique: z
    .strictObject({ table: sqlName, columns: z.array(sqlName).min(1) })
    .optional()
    .describe("Unique constraint over exactly these columns"),
  primaryKey: z
    .strictObject({ table: sqlName, columns: z.array(sqlName).min(1) })
    .optional()
    .describe("Primary key over exactly these columns"),
  foreignKey: z
    .strictObject({ table: sqlName, columns: z.array(sqlName).min(1) })
    .optional()
    .describe("Foreign key over exactly these columns"),
  index: z.strictObject({ table: sqlName, name: sqlName }).optional().describe("Index by name"),
  sequence: sqlName.optional().describe("Sequence by name"),
  trigger: sqlName.optional().describe("Trigger by name"),
  query: perDialect.optional().describe("A query of one row and one column, per dialect; compare with `equals`"),
  servers: z.literal("stopped").optional().describe("No server of either version runs on the nodes"),
  server: z
    .strictObject({ home: z.enum(HOMES), state: z.enum(["running", "stopped"]) })
    .optional()
    .describe("State of one server on this node"),
  file: templated.optional().describe("Path of a file or directory on the node"),
  config: z.string().optional().describe("Key path of deployment.toml; compare with `equals`"),
  environment: z
    .string()
    .regex(/^[A-Z_][A-Z0-9_]*$/, "the name of an environment variable, in capitals")
    .optional()
    .describe("Environment variable that must be set"),
  program: z.string().optional().describe("Program that must be on the PATH"),
  exists: z.boolean().optional().describe("Whether the subject must be there; default true"),
  equals: z.union([z.string(), z.number(), z.boolean()]).optional().describe("With `query` and `config`"),
  because: prose.optional().describe("One sentence for the operator: why this matters"),
};

/** Subjects that a database answers. */
export const CATALOG_SUBJECTS = [
  "table",
  "column",
  "unique",
  "primaryKey",
  "foreignKey",
  "index",
  "sequence",
  "trigger",
  "query",
] as const;

/** Keys of {@link checkShape} of which a check holds exactly one. */
export const CHECK_SUBJECTS = [
  ...CATALOG_SUBJECTS,
  "servers",
  "server",
  "file",
  "config",
  "environment",
  "program",
] as const;
export type CheckSubject = (typeof CHECK_SUBJECTS)[number];

export const checkSchema = z.strictObject(checkShape);
export const preconditionSchema = z.strictObject({
  ...checkShape,
  otherwise: z.enum(REACTIONS).optional().describe("What a run does when it does not hold; default halt"),
});

export type Check = z.infer<typeof checkSchema>;
export type Precondition = z.infer<typeof preconditionSchema>;

/** The subject of a check; `undefined` when it names none or several (reported by the loader). */
export function subjectOf(check: Check): CheckSubject | undefined {
  const found = CHECK_SUBJECTS.filter((key) => check[key] !== undefined);
  return found.length === 1 ? found[0] : undefined;
}
