import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";

function texts(name: DialectName, script: string): string[] {
  return dialects[name].split(script).map((statement) => statement.text);
}

/** One script a line, and what each dialect makes of it: dialects that are not named agree with `else`. */
const CASES: readonly {
  readonly title: string;
  readonly script: string;
  readonly else: readonly string[];
  readonly except?: Partial<Record<DialectName, readonly string[]>>;
}[] = [
  { title: "ends statements at semicolons", script: "A;\n B ; C", else: ["A", "B", "C"] },
  { title: "skips empty statements", script: " ;; \n;A;", else: ["A"] },
  { title: "finds nothing in comments", script: "-- a;\n/* b; */", else: [] },
  {
    title: "leaves out comments around, keeps those inside",
    script: "-- x\nA /* ; */ B -- y\n;",
    else: ["A /* ; */ B"],
  },
  { title: "sees no end in a literal", script: "SELECT 'a;''b;';B;", else: ["SELECT 'a;''b;'", "B"] },
  {
    title: "sees no end between double quotes",
    script: 'SELECT "a;""b;";B;',
    else: ['SELECT "a;""b;"', "B"],
  },
  {
    title: "reads a backslash as an escape in MySQL alone",
    script: "SELECT 'a\\';B;",
    else: ["SELECT 'a\\'", "B"],
    except: { mysql: ["SELECT 'a\\';B;"] },
  },
  {
    title: "reads a backslash as an escape in PostgreSQL's E strings",
    script: "SELECT E'a\\';B;'",
    else: ["SELECT E'a\\'", "B", "'"],
    except: { postgresql: ["SELECT E'a\\';B;'"], mysql: ["SELECT E'a\\';B;'"] },
  },
  {
    title: "knows nested comments where the manual does",
    script: "A /* /* ; */ ; */ B;",
    else: ["A /* /* ; */ ; */ B"],
    except: { mysql: ["A", "*/ B"], oracle: ["A", "*/ B"] },
  },
  {
    title: "knows dollar quotes",
    script: "DO $$ A; $$;B;",
    else: ["DO $$ A", "$$", "B"],
    except: { postgresql: ["DO $$ A; $$", "B"], h2: ["DO $$ A; $$", "B"] },
  },
  {
    title: "knows dollar tags",
    script: "DO $x$ A; $$ ; $x$;B;",
    else: ["DO $x$ A", "$$", "$x$", "B"],
    except: { postgresql: ["DO $x$ A; $$ ; $x$", "B"], h2: ["DO $x$ A", "$$ ; $x$;B;"] },
  },
  {
    title: "knows backticks",
    script: "A `b;c` D;",
    else: ["A `b", "c` D"],
    except: { mysql: ["A `b;c` D"] },
  },
  {
    title: "knows brackets",
    script: "A [b;]]c] D;",
    else: ["A [b", "]]c] D"],
    except: { mssql: ["A [b;]]c] D"] },
  },
  {
    title: "knows hash comments",
    script: "A # b;\nC;",
    else: ["A # b", "C"],
    except: { mysql: ["A # b;\nC"] },
  },
  {
    title: "wants a blank after MySQL's dashes",
    script: "SELECT 1--1;B;",
    else: ["SELECT 1"],
    except: { mysql: ["SELECT 1--1", "B"] },
  },
  {
    title: "knows Oracle's alternative quotes",
    script: "SELECT q'[it's; me]';B;",
    else: ["SELECT q'[it's", "me]';B;"],
    except: { oracle: ["SELECT q'[it's; me]'", "B"], mysql: ["SELECT q'[it's", "me]';B;"] },
  },
  {
    title: "ends what is open at a line that is a slash",
    script: "A\n/\nB;\n /\t\r\nC / D;",
    else: ["A\n/\nB", "/\t\r\nC / D"],
    except: { oracle: ["A", "B", "C / D"], db2: ["A", "B", "C / D"], h2: ["A\n/\nB", "/\t\r\nC / D"] },
  },
  {
    title: "keeps a compound statement whole up to its slash",
    script: "CREATE OR REPLACE TRIGGER t BEFORE INSERT ON a\nBEGIN\n  x; y;\nEND;\n/\nB;",
    else: ["CREATE OR REPLACE TRIGGER t BEFORE INSERT ON a\nBEGIN\n  x", "y", "END", "/\nB"],
    except: {
      oracle: ["CREATE OR REPLACE TRIGGER t BEFORE INSERT ON a\nBEGIN\n  x; y;\nEND;", "B"],
      db2: ["CREATE OR REPLACE TRIGGER t BEFORE INSERT ON a\nBEGIN\n  x; y;\nEND;", "B"],
      mssql: ["CREATE OR REPLACE TRIGGER t BEFORE INSERT ON a\nBEGIN\n  x; y;\nEND", "/\nB"],
    },
  },
  {
    title: "keeps an anonymous block whole",
    script: "DECLARE n INT;\nBEGIN\n  x;\nEND;\n/",
    else: ["DECLARE n INT", "BEGIN\n  x", "END", "/"],
    except: {
      oracle: ["DECLARE n INT;\nBEGIN\n  x;\nEND;"],
      db2: ["DECLARE n INT;\nBEGIN\n  x;\nEND;"],
      mssql: ["DECLARE n INT", "BEGIN\n  x;\nEND", "/"],
    },
  },
];

describe("split", () => {
  for (const { title, script, else: expected, except } of CASES) {
    it(title, () => {
      const found = Object.fromEntries(DIALECT_NAMES.map((name) => [name, texts(name, script)]));
      const wanted = Object.fromEntries(DIALECT_NAMES.map((name) => [name, except?.[name] ?? expected]));
      expect(found).toEqual(wanted);
    });
  }

  it("follows DELIMITER lines of the mysql client", () => {
    expect(texts("mysql", "DELIMITER $$\nBEGIN x; END$$\nA;B $$ C$$\nDELIMITER ;\nD;")).toEqual([
      "BEGIN x; END",
      "A;B",
      "C",
      "D",
    ]);
    expect(texts("mysql", "delimiter //\nA '//' ; //\nDELIMITER ;\nSELECT delimiter;")).toEqual([
      "A '//' ;",
      "SELECT delimiter",
    ]);
  });

  it("counts MySQL's executable comments as code", () => {
    expect(texts("mysql", "/*!50100 ALTER TABLE a; */;\n/* note */ B;")).toEqual(["/*!50100 ALTER TABLE a; */", "B"]);
  });

  it("cuts T-SQL at GO and numbers the batches", () => {
    const statements = dialects.mssql.split("A; B\ngo\nC;\nGO 5 -- five\nSELECT 'x\nGO\n';\nGOTO_ x;\nGO\nD");
    expect(statements.map(({ text, batch }) => [batch, text])).toEqual([
      [0, "A"],
      [0, "B"],
      [1, "C"],
      [2, "SELECT 'x\nGO\n'"],
      [2, "GOTO_ x"],
      [3, "D"],
    ]);
  });

  it("keeps T-SQL blocks, CASE and the bodies of a batch whole", () => {
    expect(texts("mssql", "IF 1=1 BEGIN x; SELECT CASE WHEN 1=1 THEN 2 END; y; END; B;")).toEqual([
      "IF 1=1 BEGIN x; SELECT CASE WHEN 1=1 THEN 2 END; y; END",
      "B",
    ]);
    expect(texts("mssql", "BEGIN TRAN; A; COMMIT; BEGIN TRY x; END TRY BEGIN CATCH y; END CATCH; B")).toEqual([
      "BEGIN TRAN",
      "A",
      "COMMIT",
      "BEGIN TRY x; END TRY BEGIN CATCH y; END CATCH",
      "B",
    ]);
    expect(texts("mssql", "CREATE OR ALTER PROCEDURE p AS\nSELECT 1; SELECT 2;\nGO\nA;")).toEqual([
      "CREATE OR ALTER PROCEDURE p AS\nSELECT 1; SELECT 2;",
      "A",
    ]);
  });

  it("reads PostgreSQL operators and numbered parameters as code", () => {
    expect(texts("postgresql", "SELECT a->>'x;', $1, b::text;B")).toEqual(["SELECT a->>'x;', $1, b::text", "B"]);
  });

  it("keeps what an unfinished literal holds", () => {
    for (const name of DIALECT_NAMES) expect(texts(name, "A;B 'c;\n")).toEqual(["A", "B 'c;\n"]);
  });
});

/** Statements without comments, terminators and lines that a client acts on. */
const statement = fc
  .array(
    fc.constantFrom(
      "SELECT",
      "x",
      "1",
      "'a;b'",
      "'it''s'",
      "(",
      ")",
      ",",
      "=",
      '"n;"',
      "/* ; */",
      "a.b",
      "\n",
      "\n\n",
      "+",
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => `ALTER ${words.join(" ")} END_`);
const gap = fc.constantFrom("", "\n", "  \n", "-- note; GO\n", "/* ';' */ ", "\r\n", "\n\n\t");

describe("split, for every script", () => {
  for (const name of DIALECT_NAMES) {
    it(`finds the statements that were joined: ${name}`, () => {
      const ends =
        name === "oracle" || name === "db2" ? [";", ";", "\n/\n"] : name === "mssql" ? [";", "\nGO\n"] : [";"];
      fc.assert(
        fc.property(fc.array(fc.tuple(gap, statement, fc.constantFrom(...ends)), { maxLength: 6 }), (parts) => {
          const script = parts.map((part) => part.join("")).join("");
          expect(texts(name, script)).toEqual(parts.map(([, text]) => text));
        }),
      );
    });

    it(`leaves nothing between the statements but blanks and terminators: ${name}`, () => {
      // No characters that could start a comment: then a gap holds only what ends a statement.
      const letters = fc.constantFrom(..."aB1 ;;'\"`[]$\\\n\t@(),", "GO\n", "\nGO\n", "BEGIN ", " END", "é", "😀");
      fc.assert(
        fc.property(fc.array(letters, { maxLength: 40 }), (parts) => {
          const script = parts.join("");
          let at = 0;
          for (const { text, start, end } of dialects[name].split(script)) {
            expect(script.slice(start, end)).toBe(text);
            expect(text).toBe(text.replace(/^[ \t\r\n]+/, ""));
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(script.slice(at, start)).toMatch(name === "mssql" ? /^([\s;]|GO)*$/i : /^[\s;]*$/);
            at = end;
          }
          expect(script.slice(at)).toMatch(name === "mssql" ? /^([\s;]|GO)*$/i : /^[\s;]*$/);
        }),
        { numRuns: 500 },
      );
    });
  }
});
