import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Action, MigrationStep } from "../../compiler/model/migration.ts";
import { layoutOf } from "../../emit/numbering.ts";
import { emitStepIndex } from "../../emit/step-index.ts";
import { emitStepScript, yamlScalar } from "../../emit/step-script.ts";
import { fixture, step } from "./fixture.ts";

/** Every function of the runtime, replaced by one that prints its name and arguments, NUL between them. */
const STUBS = [
  "need must must_until say do_sql do_config do_copy do_remove do_unpack do_yaml_set do_yaml_remove do_stop do_start do_download",
  "do_backup_database do_backup_paths do_command do_manual",
]
  .join(" ")
  .split(" ")
  .map((name) => `${name}() { printf '%s\\0' ${name} "$@"; printf '\\n\\0'; }`)
  .join("\n");

/** Calls that a step's functions make, each as its words. */
const calls = (one: MigrationStep, phase: string, node = "pub1"): string[][] => {
  const migration = fixture("postgresql", { steps: [one] });
  const script = emitStepScript(migration, layoutOf(migration), one);
  const input = `set -u\nNODE=${node} MIGPLAN_BUNDLE=/bundle\n${STUBS}\n${script}\n${phase}\n`;
  const words = execFileSync("bash", [], { input, encoding: "utf8" }).split("\0").slice(0, -1);
  const found: string[][] = [[]];
  for (const word of words) {
    if (word === "\n") found.push([]);
    else found.at(-1)?.push(word);
  }
  return found.slice(0, -1);
};
const named = (id: string): MigrationStep => {
  const found = fixture().steps.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test.each([
  ["fetch-tool", [["do_download", "tool.zip", "https://example.org/tool.zip", "1", "b".repeat(64)]]],
  ["fetch-pack", [["do_download", "pack.zip", "https://example.org/pack.zip", "0", "a".repeat(64)]]],
  ["unpack", [["do_unpack", "/opt/downloads/pack.zip", "/opt/wso2am-3.1.0", "1"]]],
  ["stop-old", [["do_stop", "/opt/wso2am-3.0.0", "wso2server"]]],
  [
    "backup-apim",
    [
      [
        "do_backup_database",
        "apim_db",
        "pg_restore --host=db1.acme.example --port=5432 --username=am --clean --if-exists --create --exit-on-error --dbname=postgres backup/010-apim_db.dump",
      ],
    ],
  ],
  ["backup-home", [["do_backup_paths", "backup/home", "/opt/wso2am-3.0.0/repository"]]],
  ["remove-jar", [["do_remove", "--keep", "/bundle/backup/jars", "/opt/wso2am-3.1.0/dropins/x.jar"]]],
  ["create-categories", [["do_sql", "apim_db", "sql/010-apim_db-create-categories.sql"]]],
  ["run-tool", [["do_command", "/opt/wso2am-3.1.0", "1", "0", "sh", "bin/tool.sh", "it's", "$HOME"]]],
  ["check-portal", [["do_manual", "Open the portal.\n\n```\nunclosed fence"]]],
  ["final-start", [["do_start", "/opt/wso2am-3.1.0", "wso2server", "WSO2 Carbon started in", "600", "0", "--"]]],
])("%s calls the runtime as it should", (id, expected) => {
  expect(calls({ ...named(id), number: 10 }, "step_run")).toEqual(expected);
});

test("a copy carries its filters", () => {
  const [call] = calls(named("copy-synapse"), "step_run");
  expect(call?.slice(0, 5)).toEqual([
    "do_copy",
    "overlay",
    "/opt/wso2am-3.0.0/synapse",
    "/opt/wso2am-3.1.0/synapse/",
    "1",
  ]);
  expect(call?.slice(5)).toEqual(["--include", "a b.xml", "--exclude", "*.bak"]);
});

test("a start carries texts, time and arguments", () => {
  expect(calls(named("migrate"), "step_run")[0]?.slice(4)).toEqual([
    ...["14400", "1", "--fail", "Migration process was stopped", "--expect", "done"],
    ...["--", "-Dmigrate", "-Dcomponent=identity"],
  ]);
});

test("each node installs its own configuration", () => {
  expect(calls(named("install-config"), "step_run", "gw1")[0]?.[1]).toBe("config/3.1.0/gw1/deployment.toml");
  expect(calls(named("install-config"), "step_run", "pub1")[0]?.[1]).toBe("config/3.1.0/pub1/deployment.toml");
});

test("an edit that fails ends the step before the next edit", () => {
  const migration = fixture();
  const script = emitStepScript(migration, layoutOf(migration), named("edit-yaml"));
  const input = `do_yaml_set() { echo set; return 1; }\ndo_yaml_remove() { echo removed; }\n${script}\nstep_run; echo "exit $?"\n`;
  expect(execFileSync("bash", [], { input, encoding: "utf8" })).toBe("set\nexit 1\n");
});

test("open preconditions are asked, proved ones are not", () => {
  const asked = calls(named("create-categories"), "step_before");
  expect(asked.map((words) => words.slice(0, 7))).toEqual([
    ["need", "skip", "table AM_CAT does not exist yet", "it's done then", "ask_sql", "apim_db", "0"],
    ["need", "warn", "no row lacks a name", "", "ask_sql", "apim_db", "0"],
  ]);
  expect(asked[1]?.[7]).toBe("SELECT COUNT(*) FROM AM_API WHERE NAME IS NULL");
});

test("every kind of condition has its question", () => {
  expect(calls(named("migrate"), "step_before").map((words) => words.slice(4))).toEqual([
    ["ask_servers_stopped"],
    ["ask_server", "/opt/wso2am-3.1.0", "stopped"],
    ["ask_file", "/opt/wso2am-3.1.0/x.jar"],
    ["ask_no_file", "/bundle/x's lock"],
    ["ask_config", "/opt/wso2am-3.1.0/repository/conf/deployment.toml", "user_store.type", "database"],
    ["ask_environment", "APIM_DB_PASSWORD"],
    ["ask_program", "java"],
  ]);
});

test("a postcondition names the later step that undoes it", () => {
  const first = step(
    10,
    "x",
    "command",
    { kind: "manual", markdown: "x" },
    {
      postconditions: [{ sentence: "x is there", kind: "file", path: "/x", exists: true, undoneBy: "y" }],
    },
  );
  const migration = fixture("postgresql", { steps: [first, { ...first, number: 20, id: "y", postconditions: [] }] });
  expect(emitStepScript(migration, layoutOf(migration), first)).toContain("must_until 020 'x is there' ask_file '/x'");
});

test("any text of a step arrives unharmed, and the script can be read", () => {
  const text = fc.string({ unit: "binary", minLength: 1 }).filter((value) => !value.includes("\0") && value !== "\n");
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 4 }), (title, why, argv) => {
      const action: Action = { kind: "command", argv, directory: "/x", interactive: false, detached: false };
      const one = step(10, "x", "command", action, {
        title,
        why,
        onFailure: why,
        preconditions: [
          { check: { sentence: title, kind: "program", name: why }, otherwise: "halt", proof: "proved", by: title },
        ],
        postconditions: [{ sentence: title, kind: "file", path: why, exists: true }],
      });
      fc.pre(argv.every((word) => !word.startsWith("$MIGPLAN_BUNDLE")) && !why.startsWith("$MIGPLAN_BUNDLE"));
      expect(calls(one, "step_run")).toEqual([["do_command", "/x", "0", "0", ...argv]]);
      expect(calls(one, "step_after")).toEqual([["must", title, "ask_file", why]]);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ["identity", "identity"],
  ["true", '"true"'],
  ["5.10.0", "5.10.0"],
  ["5.10", '"5.10"'],
  ["a: b # c", '"a: b # c"'],
  ["", '""'],
  [true, "true"],
  [5, "5"],
])("the YAML of %j is %s", (value, expected) => {
  expect(yamlScalar(value)).toBe(expected);
});

test("a title with a tab stays one field of the index", () => {
  const migration = fixture("postgresql", {
    steps: [{ ...named("migrate"), number: 10, needs: [], title: "a\tb\nc" }],
  });
  expect(emitStepIndex(migration, layoutOf(migration))).toBe("010\tmigrate\tserver\toperator\tpub1\t-\tonce\ta b c\n");
});

test("numbers get a fourth digit when one needs it", () => {
  const layout = layoutOf(fixture("postgresql", { steps: [{ ...named("migrate"), number: 1000 }] }));
  expect(layout.number(50)).toBe("0050");
});
