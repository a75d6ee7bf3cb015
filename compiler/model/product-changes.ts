import { z } from "zod";
import { version } from "./scalars.ts";

/** The shape of `plans/products/changes.yaml`: what becomes of a setting of an old deployment.toml in a newer release. */

const change = z
  .strictObject({
    release: version.describe("The first release for which it holds"),
    key: z.string().min(1).describe("A key path, or a table with everything below it"),
    now: z.string().min(1).optional().describe("The key's new name"),
    values: z
      .record(z.string(), z.string().nullable())
      .optional()
      .describe("Old value → new one; null: the new release's own default is right"),
    list: z.literal(true).optional().describe("A text of words with commas between became a list of words"),
    because: z.string().min(1).optional().describe("Why it is not carried over"),
  })
  .refine((change) => ["now", "values", "list", "because"].filter((key) => key in change).length === 1, {
    error: "one of now, values, list, because",
  });

export const productChangesSchema = z.strictObject({ changes: z.array(change) });

export type ProductChange = z.infer<typeof change>;
