import { z } from "zod";
import { planSchema, recipeSchema, stepOrUseSchema } from "../compiler/model/plan.ts";
import { siteSchema } from "../compiler/model/site.ts";

/** The files that have a schema. */
export const SCHEMA_NAMES = ["plan", "recipe", "site"] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** JSON Schema (2020-12) of one kind of file, as text with a newline, for editors: completion, hovers, first checks. */
export function schemaText(name: SchemaName): string {
  const { schema, title } = SCHEMAS[name];
  const json = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", reused: "ref", unrepresentable: "any" });
  const { $schema, ...rest } = json;
  return `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`;
}

const steps = z.array(stepOrUseSchema).min(1);

const SCHEMAS = {
  plan: { schema: planSchema.extend({ steps }), title: "migplan plan: plans/<from>-to-<to>/plan.yaml" },
  recipe: { schema: recipeSchema.extend({ steps }), title: "migplan recipe: plans/recipes/<name>.yaml" },
  site: { schema: siteSchema, title: "migplan site: one installation" },
} as const;
