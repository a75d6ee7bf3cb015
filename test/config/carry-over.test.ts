import { describe, expect, it } from "vitest";
import { carryOver } from "../../compiler/config/carry-over.ts";
import { changesBetween } from "../../compiler/config/product-changes.ts";
import { parseToml } from "../../compiler/config/toml.ts";
import type { ProductChange } from "../../compiler/model/product-changes.ts";

interface Three {
  readonly shipped?: string;
  readonly own: string;
  readonly fresh?: string;
  readonly dropped?: string[];
  readonly changes?: readonly ProductChange[];
}

/** What the new file holds, from the old release's file, the site's file and the new release's file. */
function carry({ shipped = "", own, fresh = "", dropped = [], changes = [] }: Three) {
  const read = (text: string) => parseToml({ file: "old.toml", text }).value ?? {};
  const source = { file: "old.toml", text: own };
  return carryOver(
    { version: "3.1.0", defaults: read(fresh), changes: changesBetween(changes, "3.0.0", "4.0.0") },
    { defaults: read(shipped), table: read(own), source },
    dropped,
  );
}

describe("carryOver", () => {
  it.each<[string, Three, unknown]>([
    ["a key that the site changed", { shipped: "a = 1", own: "a = 2", fresh: "a = 1" }, { a: 2 }],
    ["a key that the site did not change", { shipped: "a = 1", own: "a = 1", fresh: "a = 3" }, { a: 3 }],
    ["a key that the site added", { own: "[t]\na = 2", fresh: "b = 3" }, { b: 3, t: { a: 2 } }],
    ["a key that is dropped", { own: "[t]\na = 2\nb = 1", dropped: ["t.a"] }, { t: { b: 1 } }],
    ["a table that is dropped", { own: "[t]\na = 2\n[tt]\nb = 1", dropped: ["t"] }, { tt: { b: 1 } }],
    [
      "words that were added",
      { shipped: 'w = ["a"]', own: 'w = ["a", "x"]', fresh: 'w = ["a", "b"]' },
      { w: ["a", "b", "x"] },
    ],
    [
      "words that were taken out",
      { shipped: 'w = ["a", "b"]', own: 'w = ["b"]', fresh: 'w = ["a", "b", "c"]' },
      { w: ["b", "c"] },
    ],
    ["words that both added", { shipped: "w = []", own: 'w = ["x"]', fresh: 'w = ["x", "y"]' }, { w: ["x", "y"] }],
    ["words of a new list", { own: 'w = ["x"]', fresh: 'w = ["y"]' }, { w: ["x"] }],
    ["numbers are no words", { shipped: "w = [1]", own: "w = [2]", fresh: "w = [1, 3]" }, { w: [2] }],
    [
      "what belongs to one run",
      { own: '[indexing]\nre_indexing = 4\nx = 1\n[user_store]\ntype = "database"\n[secrets]\np = "[c]"' },
      { indexing: { x: 1 } },
    ],
    [
      "a key with a new name",
      { own: "[a]\nold = 1", fresh: "[a]\nfresh = 0", changes: [{ release: "3.1.0", key: "a.old", now: "a.fresh" }] },
      { a: { fresh: 1 } },
    ],
    [
      "a table with a new name",
      { own: "[a.old.x]\ny = 1", changes: [{ release: "3.1.0", key: "a.old", now: "b" }] },
      { b: { x: { y: 1 } } },
    ],
    [
      "values that changed twice, written newest first",
      {
        own: 'role = "store"',
        changes: [
          { release: "4.0.0", key: "role", values: { portal: "plane" } },
          { release: "3.1.0", key: "role", values: { store: "portal" } },
        ],
      },
      { role: "plane" },
    ],
    [
      "a value that did not change",
      { own: 'role = "own"', changes: [{ release: "3.1.0", key: "role", values: { store: "portal" } }] },
      { role: "own" },
    ],
    [
      "a value that the new default replaces",
      {
        own: 'impl = "Old"',
        fresh: 'impl = "New"',
        changes: [{ release: "3.1.0", key: "impl", values: { Old: null } }],
      },
      { impl: "New" },
    ],
    [
      "a text that became a list",
      { own: 'w = "a, b"', changes: [{ release: "3.1.0", key: "w", list: true }] },
      { w: ["a", "b"] },
    ],
    [
      "changes of the release that is left, and of ones after the target",
      {
        own: "a = 1\nb = 2",
        changes: [
          { release: "3.0.0", key: "a", now: "c" },
          { release: "4.1.0", key: "b", now: "c" },
        ],
      },
      { a: 1, b: 2 },
    ],
    ["a prototype is a key", { own: '["__proto__"]\nx = 1' }, JSON.parse('{ "__proto__": { "x": 1 } }')],
  ])("%s", (_, three, expected) => {
    expect(JSON.stringify(carry(three).table)).toBe(JSON.stringify(expected));
  });

  it.each<[string, string, boolean]>([
    ["a password", '[t]\npassword = "hunter2"', true],
    ["a key password", '[t]\nkey_password = "hunter2"', true],
    ["the encryption key", '[encryption]\nkey = "hunter2"', true],
    ["a user in a URL", 'u = "tcp://admin:hunter2@h:1"', true],
    ["a parameter of a URL", 'u = "jdbc:x://h/d?user=a&password=hunter2"', true],
    ["a password in a list of tables", '[[t]]\npassword = "hunter2"', true],
    ["a password in a list of texts", 'u = ["tcp://admin:hunter2@h:1"]', true],
    ["a reference to the environment", '[t]\npassword = "$env{P}"', false],
    ["a reference to the vault", '[t]\npassword = "$secret{p}"', false],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the product's own notation
    ["a placeholder of the product", '[t]\npassword = "${admin.password}"', false],
    ["an empty password", '[t]\npassword = ""', false],
    ["a name that only sounds like one", '[t]\npassword_policy = "strict"', false],
  ])("%s", (_, own, hidden) => {
    const { table, secrets } = carry({ own });
    expect(JSON.stringify(table)).not.toContain("hunter2");
    expect(secrets.map(({ diagnostic }) => diagnostic.code)).toEqual(hidden ? ["MP1308"] : []);
    for (const { env, diagnostic } of secrets) {
      expect(JSON.stringify(table)).toContain(`$env{${env}}`);
      expect(JSON.stringify(diagnostic)).not.toContain("hunter2");
    }
  });

  it("never gives two secrets one variable", () => {
    const { secrets } = carry({ own: '[a.b]\nc_password = "x"\n[a]\nb_c_password = "y"\n' });
    expect(secrets.map(({ env }) => env)).toEqual(["MIGPLAN_A_B_C_PASSWORD", "MIGPLAN_A_B_C_PASSWORD_2"]);
  });

  it("tells where each value comes from", () => {
    const { origins } = carry({ shipped: "a = 1", own: "a = 2\nc = 1", fresh: "a = 1\nb = 1" });
    expect(origins).toEqual({ a: "old deployment.toml", b: "3.1.0 default", c: "old deployment.toml" });
  });
});
