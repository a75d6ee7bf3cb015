import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { SCHEMA_NAMES, schemaText } from "../../cli/schemas.ts";
import { SITE_TEMPLATE } from "../../cli/site-template.ts";
import { siteSchema } from "../../compiler/model/site.ts";
import { transcript, withFolder } from "./world.ts";

it.each(SCHEMA_NAMES)("plans/%s.schema.json is current (migplan schema --out plans)", (name) => {
  const committed = readFileSync(new URL(`../../plans/${name}.schema.json`, import.meta.url), "utf8");
  expect(committed.replaceAll("\r\n", "\n")).toBe(schemaText(name));
});

it("describes steps of every kind in the plan's schema", () => {
  for (const kind of ["sql", "config", "files", "edit", "server", "download", "backup", "command", "manual"]) {
    expect(schemaText("plan")).toContain(`"const": "${kind}"`);
  }
});

it("prints one schema, or all by name", async () => {
  expect(await transcript(["schema", "site"])).toEqual({ code: 0, out: schemaText("site"), err: "" });
  expect(Object.keys(JSON.parse((await transcript(["schema"])).out))).toEqual([...SCHEMA_NAMES]);
});

it("writes the schemas into a folder", () =>
  withFolder(async (folder) => {
    expect(await transcript(["schema", "--out", "s"], { cwd: folder })).toEqual({
      code: 0,
      out: "",
      err: "wrote s/plan.schema.json, s/recipe.schema.json, s/site.schema.json\n",
    });
    expect(readFileSync(`${folder}/s/site.schema.json`, "utf8")).toBe(schemaText("site"));
  }));

it("starts a site with a template that is a valid site", () => {
  expect(siteSchema.safeParse(parse(SITE_TEMPLATE)).error).toBeUndefined();
});

it("explains every key of a site in the template", () => {
  const keys = [...schemaText("site").matchAll(/^\s+"(\w+)": \{$/gm)].map(([, key]) => key ?? "");
  const schemaWords = /^(properties|items|propertyNames|additionalProperties|__schema\d+|\$defs)$/;
  const missing = keys.filter((key) => !schemaWords.test(key) && !new RegExp(`\\b${key}\\b`).test(SITE_TEMPLATE));
  expect([...new Set(missing)]).toEqual([]);
});
