import { describe, expect, it } from "vitest";
import { transcript } from "./world.ts";

describe("parity", () => {
  it("prints each SQL step with a sign for each dialect, and what the signs mean", async () => {
    const { code, out, err } = await transcript(["parity"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^3\.0\.0-to-3\.1\.0\n {10,}mysql postgresql oracle mssql db2 h2\n/m);
    expect(out).toMatch(/^api-categories +(=|p) +(=|p) +(=|p) +(=|p) +(=|p) +(=|p) +creates table AM_API_CATEGORIES$/m);
    expect(out).toMatch(/^uma-resource-trigger +- +- +(=|p) +- +(=|p) +- +creates or replaces trigger/m);
    expect(out).toContain("! different without a reason\n");
    expect(out).not.toMatch(/^\S+ .* ! /m);
  });

  it("prints tables in Markdown", async () => {
    const { code, out } = await transcript(["parity", "--markdown"]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^## 3\.0\.0-to-3\.1\.0\n\n\| step \| mysql \| postgresql \| oracle \| mssql \| db2 \| h2 \| does \|\n\| --- \| :-: /m,
    );
    expect(out).toMatch(/^\| `users` \| = \| = \| = \| = \| = \| = \| creates table AM_USER \|$/m);
  });

  it("gives the matrix as JSON", async () => {
    const { code, out } = await transcript(["parity", "--format", "json"]);
    const document = JSON.parse(out) as {
      command: string;
      plans: { plan: string; rows: { id: string; cells: object; drifts: unknown[] }[] }[];
    };
    expect([code, document.command]).toEqual([0, "parity"]);
    const rows = document.plans.find(({ plan }) => plan === "3.0.0-to-3.1.0")?.rows ?? [];
    expect(rows.find(({ id }) => id === "analytics-new-key")?.cells).toEqual({
      mysql: "same",
      postgresql: "same",
      oracle: "same",
      mssql: "sum",
      db2: "sum",
      h2: "sum",
    });
    expect(rows.flatMap(({ drifts }) => drifts)).toEqual([]);
  });
});
