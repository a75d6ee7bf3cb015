import { z } from "zod";
import { DIALECT_NAMES } from "../../dialects/dialect.ts";
import { VERSIONS } from "./names.ts";

/** Small value types that plans, recipes and sites share. */

/** Kebab-case, at most 40 characters, stable for ever: it is the journal's key. */
export const stepId = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "kebab-case, at most 40 characters");

/** An SQL name as plans write it: unquoted, so that the database folds it. */
export const sqlName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "an unquoted SQL name");

/** Text that may hold `{{…}}` over the site and the route. */
export const templated = z.string().min(1);

export const version = z.enum(VERSIONS);

const dialectTexts = Object.fromEntries(DIALECT_NAMES.map((name) => [name, z.string().min(1).optional()])) as Record<
  (typeof DIALECT_NAMES)[number],
  z.ZodOptional<z.ZodString>
>;

/** SQL per dialect; `any` serves the dialects that are not named. */
export const perDialectSql = z.strictObject({ any: z.string().min(1).optional(), ...dialectTexts });

/** A value of a deployment.toml key: scalars may hold `{{…}}`. */
export type TomlScalar = string | number | boolean;
export type TomlInput = TomlScalar | TomlScalar[] | { [key: string]: TomlInput } | { [key: string]: TomlInput }[];
export const tomlValue: z.ZodType<TomlInput> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.array(z.union([z.string(), z.number(), z.boolean()])),
    z.array(z.record(z.string(), tomlValue)),
    z.record(z.string(), tomlValue),
  ]),
) as z.ZodType<TomlInput>;
