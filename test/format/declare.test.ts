import { describe, expect, it } from "vitest";
import { type Declaration, declareConditions } from "../../compiler/format/declare.ts";

const ALL: Declaration["conditions"] = [
  { text: "{ table: B, exists: false, otherwise: skip }", place: "last" },
  { text: "{ servers: stopped }", place: "first" },
  { text: "{ table: A }", place: "middle" },
];

const declared = (text: string, conditions = ALL): string =>
  declareConditions({ file: "plan.yaml", text }, [{ step: 0, conditions }]);

describe("declareConditions", () => {
  it("makes the list before sql, above the comment that belongs to it", () => {
    const text = `# head
steps:
  - id: a   # the first
    kind: sql
    source: { section: "1" }

    # Two lines about
    # the SQL.
    sql:
      any: |
        CREATE TABLE B (ID INTEGER);
    undo: DROP TABLE B
`;
    expect(declared(text)).toBe(`# head
steps:
  - id: a   # the first
    kind: sql
    source: { section: "1" }

    preconditions:
      - { servers: stopped }
      - { table: A }
      - { table: B, exists: false, otherwise: skip }
    # Two lines about
    # the SQL.
    sql:
      any: |
        CREATE TABLE B (ID INTEGER);
    undo: DROP TABLE B
`);
  });

  it("puts servers first, what must be there behind its like, and guards last", () => {
    const text = `steps:
  - id: a
    preconditions: # asked before
      # about C
      - { table: C }   # C
      - table: D
        because: It is.

      # about the guard
      - query:
          any: |
            SELECT 1

        equals: 1
        otherwise: skip # end of the guard
      # nothing follows

    sql: { any: X }
`;
    expect(declared(text)).toBe(`steps:
  - id: a
    preconditions: # asked before
      - { servers: stopped }
      # about C
      - { table: C }   # C
      - table: D
        because: It is.
      - { table: A }

      # about the guard
      - query:
          any: |
            SELECT 1

        equals: 1
        otherwise: skip # end of the guard
      - { table: B, exists: false, otherwise: skip }
      # nothing follows

    sql: { any: X }
`);
  });

  it("keeps the indentation of the list, anchors and the last line without an end", () => {
    const text = "steps:\n- id: a\n  sql: { any: X }\n  preconditions: &list\n  - &one { servers: stopped }";
    expect(declared(text, [{ text: "{ table: A }", place: "middle" }])).toBe(`${text}\n  - { table: A }`);
  });

  it("asks for a column behind the table that may be missing", () => {
    const text = "steps:\n  - preconditions:\n      - { servers: stopped }\n      - { table: A, otherwise: skip }\n";
    const expected = `${text}      - { column: A.B }\n`;
    expect(declared(text, [{ text: "{ column: A.B }", place: "middle", behind: 2 }])).toBe(expected);
  });

  it("ends a block scalar with its item", () => {
    const text =
      "steps:\n  - id: a\n    preconditions:\n      - query:\n          any: |\n            SELECT 1\n\n    sql: { any: X }\n";
    expect(declared(text, [{ text: "{ table: A }", place: "last" }])).toContain(
      "    preconditions:\n      - query:\n          any: |\n            SELECT 1\n      - { table: A }\n\n    sql:",
    );
  });

  it.each([
    ["[{ servers: stopped }]", "[{ servers: stopped }, { table: A }]"],
    ["[ { servers: stopped }, ]", "[ { servers: stopped }, { table: A }, ]"],
    ["[]", "[{ table: A }]"],
    ["*other", "*other"],
  ])("a list in flow style: %s", (before, after) => {
    const text = (list: string): string => `steps:\n  - id: a\n    preconditions: ${list}\n    sql: { any: X }\n`;
    expect(declared(text(before), [{ text: "{ table: A }", place: "middle" }])).toBe(text(after));
  });

  it("leaves a file alone that does not parse", () => {
    expect(declared("steps: [")).toBe("steps: [");
  });
});
