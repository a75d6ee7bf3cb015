import { z } from "zod";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
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

/** A text per dialect; `any` serves the dialects that are not named. At least one text is there. */
export const perDialect = z
  .strictObject({ any: z.string().min(1).optional(), ...dialectTexts })
  .check(({ issues, value }) => {
    if (issues.length === 0 && Object.keys(value).length === 0)
      issues.push({ code: "too_small", origin: "object", minimum: 1, inclusive: true, input: value });
  })
  .meta({ minProperties: 1 });

/** What a step tells its reader: one text, or a text per dialect. A dialect without one is told nothing. */
export const prose = z.union([z.string().min(1), perDialect]);
export type Prose = z.infer<typeof prose>;

/** What a text says in a dialect; `undefined` where it says nothing there. */
export function textIn(text: Prose | undefined, dialect: DialectName): string | undefined {
  return typeof text === "object" ? (text[dialect] ?? text.any) : text;
}

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
