import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openSources } from "../../cli/files.ts";
import { compile } from "../../compiler/compile.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** `step: sentence (undone by later step)` of every postcondition that the end of the route contradicts. */
function undone(example: string): readonly string[] {
  const sources = openSources(root);
  const text = readFileSync(`${root}/examples/${example}/site.yaml`, "utf8");
  const siteFolder = sources.folder("", `${root}/examples/${example}`);
  const { value } = compile({
    plans: sources.folder("plans", `${root}/plans`),
    site: { file: "site.yaml", text },
    siteFolder,
  });
  return (value?.steps ?? []).flatMap(({ id, postconditions }) =>
    postconditions.flatMap(({ sentence, undoneBy }) =>
      undoneBy === undefined ? [] : [`${id}: ${sentence} (undone by ${undoneBy})`],
    ),
  );
}

test("a later hop of the route undoes what an earlier one promised", () => {
  expect(undone("mysql-route")).toEqual([
    "resource-scope-without-key: the primary key of IDN_OAUTH2_RESOURCE_SCOPE is not (RESOURCE_PATH) (undone by resource-scope-key-2)",
    "graphql-complexity: AM_GRAPHQL_COMPLEXITY has a unique constraint over (API_ID, TYPE, FIELD) (undone by graphql-complexity-not-unique-2)",
    "gateway-runtime-artifacts: the primary key of AM_GW_API_ARTIFACTS is (GATEWAY_LABEL, API_ID) (undone by gateway-artifacts-2)",
  ]);
});

test("where every result lasts nothing is marked", () => {
  expect(undone("mysql-single")).toEqual([]);
});
