import { z } from "zod";
import { DIALECT_NAMES } from "../../dialects/dialect.ts";

/** The shape of `plans/rejected.yaml`: findings about the published guides that the plans do not follow. */

const line = z.int().positive();

const rejected = z.strictObject({
  guide: z.string().regex(/^\d+\.\d+\.\d+-to-\d+\.\d+\.\d+$/, "a guide, as 3.0.0-to-3.1.0"),
  line: z.union([line, z.array(line).min(1)]).optional(),
  dialects: z.array(z.enum(DIALECT_NAMES)).min(1).optional().describe("Default all"),
  finding: z.string().min(1).describe("What was found, in our words"),
  because: z.string().min(10).describe("Why nothing is done about it"),
});
export type Rejected = z.infer<typeof rejected>;

export const rejectedSchema = z.strictObject({ rejected: z.array(rejected) });
