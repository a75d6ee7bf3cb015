import TOML from "@iarna/toml";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ConfigFile } from "../../compiler/model/migration.ts";
import type { TomlInput } from "../../compiler/model/scalars.ts";
import { emitToml } from "../../emit/toml.ts";
import { configFile, fixture } from "./fixture.ts";

const file = (value: ConfigFile["value"], origins: ConfigFile["origins"] = {}): ConfigFile => ({
  ...configFile("pub1"),
  value,
  origins,
});
const emit = (value: ConfigFile["value"], origins?: ConfigFile["origins"]): string =>
  emitToml(fixture(), file(value, origins));

test("the layout is the product's: own keys first, tables in order, secrets last", () => {
  const text = emitToml(fixture(), configFile("pub1"));
  const headers = text.split("\n").filter((line) => line.startsWith("["));
  expect(headers).toEqual([
    "[server]",
    "[super_admin]",
    "[user_store]",
    "[database.apim_db]",
    "[database.apim_db.pool_options]",
    "[database.shared_db]",
    "[apim]",
    "[apim.cors]",
    "[[apim.gateway.environment]]",
    "[apim.gateway.environment.nested]",
    "[[apim.gateway.environment]]",
    "[[event_handler]]",
    "[secrets]",
  ]);
});

test("a comment names the origin of what is not the default", () => {
  const text = emitToml(fixture(), configFile("pub1"));
  expect(text).toContain('[database.apim_db]\n# site\ntype = "mysql"\n');
  expect(text).toContain('\nurl = "jdbc:x"   # site\n');
  expect(text).toContain('\ntype = "database"   # plan identity-old-user-store\n');
  expect(text).toContain('[super_admin]\nusername = "admin"\n');
});

test("an ampersand that is written for XML stays as it is", () => {
  expect(emitToml(fixture(), configFile("pub1"))).toContain('url = "jdbc:mysql://h/d?a=1&amp;b=2"');
});

test("a port has no underscore, a regular expression no doubled backslash", () => {
  const text = emit({ a: 9443, b: "^[\\S]{3,30}$" });
  expect(text).toContain("a = 9443\n");
  expect(text).toContain("b = '^[\\S]{3,30}$'\n");
});

const scalar = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
// The parser takes `[toString]` for a table that is there already; such names are refused by the loader (MP3005).
const key = fc
  .oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.constantFrom("secrets", "apim", "a.b", '"'))
  .filter((name) => !Object.hasOwn(Object.prototype, name));
const { table } = fc.letrec<{ value: TomlInput; table: { [key: string]: TomlInput } }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    scalar,
    fc.array(fc.string({ unit: "binary" })),
    fc.array(fc.integer()),
    tie("table"),
    fc.array(tie("table"), { minLength: 1, maxLength: 3 }),
  ) as fc.Arbitrary<TomlInput>,
  table: fc.dictionary(key, tie("value"), { maxKeys: 5, noNullPrototype: true }),
}));

test("any value comes back from the text as it was", () => {
  // emitToml compares by itself and throws when the text says anything else.
  fc.assert(
    fc.property(table, (value) => {
      expect(emit(value).startsWith("# deployment.toml")).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("no origin or site name leaves its comment", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (origin) => {
      const text = emitToml(fixture("postgresql", { site: origin }), file({ a: 1, b: 2 }, { a: origin }));
      expect(TOML.parse(text)).toEqual({ a: 1, b: 2 });
    }),
  );
});

test("the order of the keys in the value does not matter", () => {
  expect(emit({ b: { x: 1, y: 2 }, a: 1 })).toBe(emit({ a: 1, b: { y: 2, x: 1 } }));
});
