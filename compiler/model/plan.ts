import { z } from "zod";
import { DIALECT_NAMES } from "../../dialects/dialect.ts";
import { checkSchema, preconditionSchema } from "./check.ts";
import { DATABASE_ROLES, HOMES, NODE_ROLES } from "./names.ts";
import { type Prose, perDialect, prose, sqlName, stepId, templated, tomlValue, version } from "./scalars.ts";

/** The shape of `plans/<from>-to-<to>/plan.yaml` and of `plans/recipes/<name>.yaml`. */

const dialect = z.enum(DIALECT_NAMES);

/** `when:` — fact names with the value (or one of the values) they must have; `not`, `any` nest. All keys must hold. */
export type Condition = {
  [fact: string]: string | number | boolean | (string | number | boolean)[] | Condition | Condition[];
};
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.record(
    z.string(),
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.array(z.union([z.string(), z.number(), z.boolean()])),
      conditionSchema,
      z.array(conditionSchema),
    ]),
  ),
) as z.ZodType<Condition>;

/** Places of a schema: `TABLE`, `TABLE.COLUMN`, `TABLE.<unique:A,B>`, `TABLE.<index:NAME>`, `TABLE.<fk:A>`, `TABLE.<pk>`, `<sequence:NAME>`. */
export const schemaChangesSchema = z.strictObject({
  database: z.enum(DATABASE_ROLES),
  changes: z.array(z.string()).min(1),
});

export const erratumSchema = z.strictObject({
  dialects: z.array(dialect).min(1).optional().describe("Where it applies; default all"),
  says: z.string().describe("What the guide says, in our words"),
  why: z.string().describe("Why that fails or harms"),
  emits: z.string().describe("What we emit instead"),
  checked: z.string().optional().describe("How this was seen: engine, source, reading"),
  places: z
    .array(z.string().regex(/^\d+\.\d+\.\d+-to-\d+\.\d+\.\d+(:\d+)?$/, "a guide, or guide:line"))
    .min(1)
    .optional()
    .describe(
      "Where it stands, as guide:line; a plan tells of it only when its guide is among them. Default every guide",
    ),
  remains: z
    .array(schemaChangesSchema)
    .optional()
    .describe("Where the database stays different from the target version's catalog because of this"),
});

/** An effect that the author states, with the reason; names as in `compiler/sql/effects.ts`. */
export const statedEffectSchema = z.strictObject({
  dropUnique: z.strictObject({ table: sqlName, columns: z.array(sqlName).min(1) }).optional(),
  dropForeignKey: z.strictObject({ table: sqlName, columns: z.array(sqlName).min(1) }).optional(),
  dropPrimaryKey: z.strictObject({ table: sqlName }).optional(),
  addPrimaryKey: z.strictObject({ table: sqlName, columns: z.array(sqlName).min(1) }).optional(),
  alterColumn: z
    .strictObject({ table: sqlName, column: sqlName, type: z.string().optional(), nullable: z.boolean().optional() })
    .optional(),
  maintain: z.strictObject({ table: sqlName }).optional(),
  changeUser: z.strictObject({ user: z.string() }).optional(),
  alterDatabase: z.literal(true).optional(),
  nothing: z.literal(true).optional().describe("It changes neither schema nor rows"),
  dialects: z.array(dialect).min(1).optional().describe("Where it holds; default wherever the text is not understood"),
  because: z.string().min(10),
});

export const riskSchema = z.strictObject({
  deletes: prose.optional().describe("Which rows or files go, and why"),
  rewrites: prose.optional().describe("Which large table is rewritten"),
  locks: prose.optional().describe("What is locked, and for how long"),
  privileges: prose.optional().describe("What the database user needs beyond owning the schema"),
});

const common = {
  id: stepId,
  title: z.string().min(1).max(100).describe("Imperative, one line"),
  why: prose.optional().describe("For the reader of the bundle: what this is for"),
  when: conditionSchema.optional().describe("Compile time: is this step part of this migration?"),
  on: z
    .union([z.enum(NODE_ROLES), z.array(z.enum(NODE_ROLES)).min(1), z.literal("every")])
    .optional()
    .describe("Node roles it runs on; default once, on the migration node"),
  outcome: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .describe("Facts of the site that this step changes, for the hops that follow"),
  once: z.literal("route").optional().describe("Only at the first hop of a route"),
  only: z.literal("final").optional().describe("Only at the last hop of a route"),
  needs: z.array(stepId).optional().describe("Steps that must come first, beyond what reads and writes imply"),
  source: z.strictObject({ guide: z.string().optional(), section: z.string() }).optional(),
  preconditions: z.array(preconditionSchema).optional(),
  postconditions: z.array(checkSchema).optional(),
  risk: riskSchema.optional(),
  undo: prose.optional().describe("How to take it back: a statement or a sentence"),
  irreversible: z.string().optional().describe("The way back, e.g. `restore backup-databases`"),
  onFailure: prose.optional().describe("What the operator does when it fails"),
  notes: z.array(prose).optional().describe("For the runbook"),
  errata: z.array(z.union([z.string(), erratumSchema])).optional(),
  allow: z.array(z.strictObject({ code: z.string(), because: z.string().min(10) })).optional(),
};

export const stepSchemas = {
  sql: z.strictObject({
    ...common,
    kind: z.literal("sql"),
    database: z.enum(DATABASE_ROLES),
    sql: perDialect,
    notFor: z
      .partialRecord(dialect, z.string().min(10))
      .optional()
      .describe("Dialects that need no statement, and why"),
    effects: z
      .array(statedEffectSchema)
      .min(1)
      .optional()
      .describe("What a statement does that builds its text when it runs: the reader cannot see it"),
    repeatable: prose.optional().describe("Why several statements may be run again from the first"),
  }),
  config: z.strictObject({
    ...common,
    kind: z.literal("config"),
    set: z.record(z.string(), tomlValue).optional().describe("Key path → value; merges into the table that is there"),
    remove: z.array(z.string()).optional().describe("Key paths that must not be in the file"),
    entries: z
      .array(
        z.strictObject({
          of: z.string().describe("Key path of an array of tables"),
          key: z.string().describe("Key that names a table"),
          names: z.array(z.string()).describe("A table must be there for each of these names"),
          like: z.string().describe("The shipped table that missing ones are copied from; it goes unless it is named"),
        }),
      )
      .optional(),
    until: stepId.optional().describe("The change ends after this step: what was there before comes back"),
  }),
  files: z.strictObject({
    ...common,
    kind: z.literal("files"),
    copy: z
      .strictObject({
        from: templated.describe("File or directory; an existing directory means its content"),
        to: templated.describe("Target; a trailing slash means: into this directory"),
        mode: z.enum(["overlay", "replace"]).optional().describe("Default overlay: what only the target has stays"),
        include: z.array(z.string()).optional().describe("Only these names below `from`"),
        exclude: z.array(z.string()).optional().describe("Never these paths below `from` (shell patterns)"),
        optional: z.boolean().optional().describe("A missing source is not an error"),
      })
      .optional(),
    remove: z.array(templated).min(1).optional().describe("Files or directories; a missing one is not an error"),
    keep: templated.optional().describe("With `remove`: directory that a copy is moved to first"),
    unpack: z.strictObject({ archive: templated, to: templated, strip: z.boolean().optional() }).optional(),
    temporary: z.boolean().optional().describe("Must be gone before the final start"),
  }),
  edit: z.strictObject({
    ...common,
    kind: z.literal("edit"),
    file: templated,
    yaml: z
      .array(
        z.union([
          z.strictObject({ set: z.string(), to: z.union([z.string(), z.number(), z.boolean()]) }),
          z.strictObject({ remove: z.string(), ifMissing: z.enum(["halt", "warn"]).optional() }),
        ]),
      )
      .min(1)
      .describe(
        "Edits by key path; list items by selector: `versions[version=5.10.0].migratorConfigs[name=X,order=2]`",
      ),
  }),
  server: z.strictObject({
    ...common,
    kind: z.literal("server"),
    stop: z.strictObject({ home: z.enum(HOMES) }).optional(),
    start: z
      .strictObject({
        home: z.enum(HOMES),
        args: z.array(templated).optional(),
        wait: z.strictObject({
          for: z.string().describe("Text of the log that means: it is up"),
          fail: z.array(z.string()).optional().describe("Texts of the log that mean: it failed"),
          expect: z.array(z.string()).optional().describe("Texts that must also have been logged"),
          timeout: z
            .string()
            .regex(/^\d+[smh]$/, "a time such as 90s, 10m or 4h")
            .describe("e.g. 10m, 4h"),
        }),
      })
      .optional(),
    // biome-ignore lint/suspicious/noThenProperty: the word of the plan language; a schema is never awaited
    then: z.enum(["stop", "leave"]).optional().describe("After a start; default stop"),
    leaves: z
      .array(schemaChangesSchema)
      .optional()
      .describe("Schema changes that the product itself makes during this start (TABLE, TABLE.COLUMN, TABLE.<key>)"),
  }),
  download: z.strictObject({
    ...common,
    kind: z.literal("download"),
    file: templated.describe("File name below the site's downloads directory"),
    url: templated.optional().describe("Where to get it"),
    login: z.boolean().optional().describe("The address asks for a login: a person fetches it"),
  }),
  backup: z.strictObject({
    ...common,
    kind: z.literal("backup"),
    database: z.enum(DATABASE_ROLES).optional(),
    paths: z.array(templated).min(1).optional(),
    to: templated.optional().describe("With `paths`: directory; default backup/ of the bundle"),
  }),
  command: z.strictObject({
    ...common,
    kind: z.literal("command"),
    run: z.array(templated).min(1).describe("Program and arguments; no shell reads them"),
    in: templated.describe("Working directory"),
    interactive: z.boolean().optional().describe("It asks the operator; never run unattended"),
    writes: z.array(templated).optional().describe("Paths it changes"),
    detached: z.boolean().optional().describe("It keeps running; started in the background with its output in logs/"),
  }),
  manual: z.strictObject({
    ...common,
    kind: z.literal("manual"),
    do: templated.describe("Markdown: what the person does"),
    writes: z.array(templated).optional().describe("Paths or `server:new` it changes"),
  }),
} as const;

export type StepInput = { [K in keyof typeof stepSchemas]: z.infer<(typeof stepSchemas)[K]> }[keyof typeof stepSchemas];
export type StepInputOf<K extends keyof typeof stepSchemas> = z.infer<(typeof stepSchemas)[K]>;

/** A step as one dialect has it (`inDialect`): what it tells its reader is plain text, and its SQL is of that dialect alone. */
export type PlainStep = Plain<StepInput>;
export type PlainStepOf<K extends keyof typeof stepSchemas> = Plain<StepInputOf<K>>;

type Plain<S> = S extends unknown ? { [K in keyof S]: K extends ProseKey ? PlainProse<S[K]> : S[K] } : never;
type ProseKey = "why" | "undo" | "onFailure" | "repeatable" | "risk" | "notes";
type PlainProse<T> = T extends Prose ? string : T extends Prose[] ? string[] : { [K in keyof T]: PlainProse<T[K]> };

/** An entry of a list that a use hands to a recipe; one with a condition is there only for sites that meet it. */
const listItem = z.union([z.string(), z.strictObject({ item: z.string(), when: conditionSchema })]);
export type ListItem = z.infer<typeof listItem>;

export const useSchema = z.strictObject({
  uses: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "the name of a recipe, in kebab-case")
    .describe("Name of a recipe in plans/recipes/"),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(listItem)])).optional(),
  when: conditionSchema.optional(),
});
export type UseInput = z.infer<typeof useSchema>;

export const parameterSchema = z.strictObject({
  type: z.enum(["string", "version", "list", "boolean", "integer"]),
  default: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
  describe: z.string().optional(),
});

/** Steps are checked one by one with the schema of their kind; this union serves the editor's JSON Schema. */
export const stepOrUseSchema = z.union([useSchema, ...Object.values(stepSchemas)] as [
  typeof useSchema,
  ...(typeof stepSchemas)[keyof typeof stepSchemas][],
]);

export const planSchema = z.strictObject({
  from: version,
  to: version,
  title: z.string().min(1),
  source: z.strictObject({ guide: z.string() }),
  dialects: z.array(dialect).min(1),
  components: z.strictObject({ identity: z.strictObject({ from: z.string(), to: z.string() }).optional() }).optional(),
  cost: z.int().nonnegative().optional().describe("Weight among routes of equal length; default 1"),
  pack: z.string().describe("Name of the target's pack: wso2am-3.1.0"),
  startScript: z
    .strictObject({ old: z.string(), new: z.string() })
    .describe("Start scripts below bin/, without .sh/.bat"),
  synapseChanged: z
    .array(z.string())
    .optional()
    .describe("Files below synapse-configs/default that differ between the two releases as shipped"),
  sections: z
    .record(z.string().regex(/^[a-z][A-Za-z0-9]*$/, "a word in camelCase"), z.string().min(1))
    .optional()
    .describe("Topic → section of the guide that treats it; recipes name it as {{sections.topic}}"),
  notFor: z
    .partialRecord(dialect, z.string().min(10))
    .optional()
    .describe("Dialects that the plan does not serve, and why"),
  steps: z.array(z.unknown()).min(1),
});
export type PlanInput = Omit<z.infer<typeof planSchema>, "steps">;

export const recipeSchema = z.strictObject({
  recipe: z.string(),
  title: z.string().min(1),
  parameters: z.record(z.string(), parameterSchema).optional(),
  steps: z.array(z.unknown()).min(1),
});
export type RecipeInput = Omit<z.infer<typeof recipeSchema>, "steps">;
