import { describe, expect, it } from "vitest";
import { locateKey } from "../../compiler/config/toml.ts";

const TEXT = `title = "x"
[server]
host = "a"
"odd.key" = 1
sub.port = 2

[[environment]]
name = "one"

[[environment]]
name = "two"
[environment.mail]
password = "p"

[inline]
table = { password = "q" }
`;

describe("locateKey", () => {
  it.each<[string[], number, string]>([
    [["title"], 1, "title"],
    [["server", "host"], 3, "host"],
    [["server", "odd.key"], 4, '"odd.key"'],
    [["server", "sub", "port"], 5, "sub.port"],
    [["environment", "1", "name"], 8, "name"],
    [["environment", "2", "name"], 11, "name"],
    [["environment", "2", "mail", "password"], 13, "password"],
    [["inline", "table", "password"], 16, "table"],
    [["server", "nothing"], 1, ""],
  ])("%j", (parts, line, text) => {
    const { start, end } = locateKey(TEXT, parts);
    expect([TEXT.slice(0, start).split("\n").length, TEXT.slice(start, end)]).toEqual([line, text]);
  });
});
