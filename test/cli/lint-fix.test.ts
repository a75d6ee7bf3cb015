import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { transcript, withFolder } from "./world.ts";

const PLAN = `# A plan with gaps.
from: 3.0.0
to: 3.1.0
title: API Manager
source: { guide: g }
dialects: [mysql, postgresql]
pack: p
startScript: { old: s, new: s }
steps:
  - uses: own   # the recipe

  - id: column
    title: Add a column
    kind: sql
    database: apim_db
    # One change.
    sql: { any: ALTER TABLE AM_API ADD COLUMN STATUS VARCHAR(20); }
    undo: Drop the column.   # kept
`;

const RECIPE = `recipe: own
title: Own
steps:
  - id: rows
    title: Delete rows
    kind: sql
    database: apim_db
    preconditions: [{ servers: stopped }] # flow
    sql: { any: DELETE FROM AM_API WHERE API_NAME IS NULL; }
    risk: { deletes: rows without a name }
    irreversible: the rows are gone
`;

it("lint --fix writes missing preconditions, prints them, and finds nothing more to write", () =>
  withFolder(async (folder) => {
    const [plan, recipe] = [join(folder, "plans/3.0.0-to-3.1.0/plan.yaml"), join(folder, "plans/recipes/own.yaml")];
    for (const name of ["3.0.0-to-3.1.0", "recipes"]) mkdirSync(join(folder, "plans", name), { recursive: true });
    writeFileSync(plan, PLAN);
    writeFileSync(recipe, RECIPE);
    const lint = ["lint", "--plans", "plans"];

    expect((await transcript(lint, { cwd: folder })).err).toContain("MP5701");
    const { out, err } = await transcript([...lint, "--fix"], { cwd: folder });
    expect(out.split("\n")).toEqual([
      "plans/3.0.0-to-3.1.0/plan.yaml: column: - { servers: stopped }",
      "plans/3.0.0-to-3.1.0/plan.yaml: column: - { table: AM_API }",
      "plans/3.0.0-to-3.1.0/plan.yaml: column: - { column: AM_API.STATUS, exists: false, otherwise: skip }",
      "plans/recipes/own.yaml: rows: - { table: AM_API }",
      "",
    ]);
    expect(err).not.toContain("MP5701");
    expect(readFileSync(plan, "utf8")).toBe(
      PLAN.replace(
        "    # One change.\n",
        `    preconditions:
      - { servers: stopped }
      - { table: AM_API }
      - { column: AM_API.STATUS, exists: false, otherwise: skip }
    # One change.
`,
      ),
    );
    expect(readFileSync(recipe, "utf8")).toBe(
      RECIPE.replace("[{ servers: stopped }] # flow", "[{ servers: stopped }, { table: AM_API }] # flow"),
    );

    const again = await transcript([...lint, "--fix", "--format", "json"], { cwd: folder });
    expect(JSON.parse(again.out)).not.toHaveProperty("result.fixed.0");
    expect(readFileSync(recipe, "utf8")).toContain("[{ servers: stopped }, { table: AM_API }] # flow");
  }));
