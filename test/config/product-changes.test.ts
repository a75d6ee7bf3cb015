import { expect, it } from "vitest";
import { openSources } from "../../cli/files.ts";
import { getAt, parseKeyPath } from "../../compiler/config/key-path.ts";
import { parseToml } from "../../compiler/config/toml.ts";
import { readDataFile } from "../../compiler/load/data-file.ts";
import { VERSIONS } from "../../compiler/model/names.ts";
import { productChangesSchema } from "../../compiler/model/product-changes.ts";

const plans = openSources(process.cwd()).folder("plans", "plans");
const { value, diagnostics } = readDataFile(plans, "products/changes.yaml", productChangesSchema, "the list");

/** 4.0.0 gave the table another meaning, so nothing of the old one is carried into it. */
const REUSED = "apim.analytics";

it("the project's list of changed settings is read without a finding", () => {
  expect(diagnostics).toEqual([]);
  expect(value?.changes.length).toBeGreaterThan(20);
});

it.each(value?.changes ?? [])("$release $key: well formed, and shipped by no release that dropped it", (change) => {
  const key = parseKeyPath(change.key);
  expect(key).toBeDefined();
  if (change.now !== undefined) expect(parseKeyPath(change.now)).toBeDefined();
  if (change.because === undefined && change.now === undefined) return;
  if (change.key === REUSED) return;
  for (const version of VERSIONS.slice(VERSIONS.indexOf(change.release))) {
    const shipped = parseToml({ file: version, text: plans.read(`products/${version}.toml`) ?? "" });
    expect(getAt(shipped.value ?? {}, key ?? []), version).toBeUndefined();
  }
});
