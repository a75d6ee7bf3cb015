import fc from "fast-check";
import { expect, test } from "vitest";
import { type DatabaseTarget, DIALECT_NAMES } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { shellLine } from "../../dialects/text.ts";
import { commandPrompt } from "../../emit/command-prompt.ts";

test.each([
  [
    "sqlcmd -Q 'BACKUP DATABASE [a b] TO DISK = '\\''a.bak'\\'''",
    `sqlcmd -Q "BACKUP DATABASE [a b] TO DISK = 'a.bak'"`,
  ],
  [`sqlcmd -Q "BACKUP TO DISK = 'a.bak'"`, `sqlcmd -Q "BACKUP TO DISK = 'a.bak'"`],
  ["mkdir -p backup && mysqldump --host=db 'a b' > x", "undefined"],
  ["mysql --host=db am < sql/1.sql", "mysql --host=db am < sql/1.sql"],
  [
    "db2 'CONNECT TO AM USER am' && { db2 -stvf a.sql || { db2 ROLLBACK; false; }; }; db2 TERMINATE",
    'db2 "CONNECT TO AM USER am" && ( db2 -stvf a.sql || ( db2 ROLLBACK & exit /b 1 ) ) & db2 TERMINATE',
  ],
  [
    "mkdir -p backup && db2 'BACKUP DATABASE AM' | tee backup/a.txt",
    '(if not exist backup mkdir backup) && db2 "BACKUP DATABASE AM" > backup/a.txt && type backup/a.txt',
  ],
])("%s", (line, expected) => {
  expect(String(commandPrompt(line))).toBe(expected);
});

const target: DatabaseTarget = {
  url: "jdbc:x",
  host: "db1.example",
  port: "1234",
  database: "AM DB",
  username: "o'am",
};

test.each(DIALECT_NAMES)("every line of %s can be typed", (name) => {
  const { client, backup } = dialects[name];
  for (const line of [
    client.display(target, "sql/a b.sql"),
    backup.backup("apim_db", target),
    backup.restore("apim_db", target),
  ]) {
    const typed = commandPrompt(line);
    expect(typed, line).toBeDefined();
    // Whatever stands outside double quotes is a plain word, an operator, or a known command of the prompt.
    expect(typed?.replaceAll(/"[^"]*"/g, "q")).toMatch(/^[\w@+:,./=\-&|<>() ]+$/);
  }
});

test("a word comes out as it went in, or the line is refused", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (word) => {
      const typed = commandPrompt(shellLine(["x", word]));
      if (/["%!\r\n]/.test(word)) expect(typed).toBeUndefined();
      else
        expect(
          /^x (?:"(.*)"|(.*))$/
            .exec(typed ?? "")
            ?.slice(1)
            .join("")
            .replace(/(\\+)\1$/, "$1"),
        ).toBe(word);
    }),
  );
});
