import { expect, test } from "vitest";
import type { Action } from "../../compiler/model/migration.ts";
import { onWindows } from "../../emit/windows.ts";

const command = { kind: "command", directory: "/opt/a b/bin", interactive: false, detached: false } as const;
const start = {
  kind: "start",
  home: "D:/wso2",
  script: "api-manager",
  waitFor: "",
  fail: [],
  expect: [],
  timeout: 1,
} as const;

test.each<[string, Action, readonly string[], RegExp]>([
  ["a stop has no command", { kind: "stop", home: "/opt/x", script: "wso2server" }, [], /Ctrl\+C/],
  [
    "a start runs in its window, and the variable of another home is cleared",
    { ...start, args: ["-Dmigrate", "-DmigrateFromVersion=4.0.0"], thenStop: true },
    ['cd /d "D:\\wso2\\bin"', "set CARBON_HOME=", "api-manager.bat -Dmigrate -DmigrateFromVersion=4.0.0"],
    /Never start it as a service/,
  ],
  [
    "a start that stays may be a service",
    { ...start, args: [], thenStop: false },
    ['cd /d "D:\\wso2\\bin"', "set CARBON_HOME=", "api-manager.bat"],
    /^It stays in this window, and Ctrl\+C ends it\.$/,
  ],
  [
    "a script of the product has a twin",
    { ...command, argv: ["./jartobundle.sh", "/opt/x/driver.jar", "../lib"] },
    ['cd /d "\\opt\\a b\\bin"', "jartobundle.bat \\opt\\x\\driver.jar ..\\lib"],
    /^$/,
  ],
  ["a stop of analytics has no command", { ...command, argv: ["./worker.sh", "stop"] }, [], /Ctrl\+C/],
])("%s", (_, action, commands, note) => {
  expect(onWindows(action, [])?.commands).toEqual(commands);
  expect(onWindows(action, [])?.note).toMatch(note);
});

test("what is no script of the product has no twin", () => {
  expect(onWindows({ ...command, argv: ["sh", "-c", "true"] }, [])).toBeUndefined();
  expect(onWindows({ kind: "manual", markdown: "x" }, [])).toBeUndefined();
});
