import { describe, expect, test } from "vitest";
import { type Change, checked, lines } from "./schema-world.ts";

const remains = (dialects: string): string =>
  `errata:\n      - { ${dialects}says: Nothing., why: It is so., emits: The same., remains: [{ database: apim_db, changes: [T.NAME] }] }\n    sql:\n      mysql: ALTER TABLE T MODIFY`;

/** The mark of a step in each dialect, in the plan's order: `same same erratum same same`. */
function marks(id: string, ...changes: Change[]): string {
  const { matrix } = checked(...changes);
  const cells = matrix.rows.find((row) => row.id === id)?.cells ?? {};
  return matrix.dialects.map((dialect) => cells[dialect]).join(" ");
}

describe("what counts as the same", () => {
  test.each([
    ["lengths of text in other words", "wider", "same same same same same"],
    ["one statement for all", "level", "same same same same same"],
    ["a step that only some need", "numbers", "none same same none same"],
    [
      "identity, sequence as default, sequence and trigger; BLOB, BYTEA, VARBINARY(MAX)",
      "things",
      "same same same same same",
    ],
    ["a trigger that only some need", "trigger", "none none same none same"],
  ])("%s", (_, id, expected) => {
    expect(marks(id)).toBe(expected);
  });

  test("what a dialect does in another step", () => {
    const moved: Change[] = [
      [
        "mysql: ALTER TABLE T MODIFY NAME VARCHAR(255) NOT NULL",
        "mysql: ALTER TABLE T MODIFY NAME VARCHAR(100) NOT NULL",
      ],
      [
        "sql: { any: CREATE INDEX IDX_U ON U (T_ID) }",
        "sql: { any: CREATE INDEX IDX_U ON U (T_ID), mysql: 'ALTER TABLE T MODIFY NAME VARCHAR(255) NOT NULL; CREATE INDEX IDX_U ON U (T_ID)' }",
      ],
    ];
    expect(lines(checked(...moved))).toEqual([]);
    expect(marks("find", ...moved)).toBe("same sum sum sum sum");
  });
});

describe("drift", () => {
  const longer: Change = [
    "oracle: ALTER TABLE T MODIFY (NAME VARCHAR2(255))",
    "oracle: ALTER TABLE T MODIFY (NAME VARCHAR2(999))",
  ];

  test("a difference that an erratum explains without naming the dialect", () => {
    const changes: Change[] = [longer, ["sql:\n      mysql: ALTER TABLE T MODIFY", remains("")]];
    expect(lines(checked(...changes))).toEqual([
      "MP5501 T.NAME ends as VARCHAR2(999) not null on Oracle, and as VARCHAR(255) not null on MySQL or MariaDB, PostgreSQL, SQL Server, Db2",
    ]);
    expect(marks("wider", ...changes)).toBe("same same drift same same");
  });

  test("a difference that an erratum of the dialect explains", () => {
    const changes: Change[] = [longer, ["sql:\n      mysql: ALTER TABLE T MODIFY", remains("dialects: [oracle], ")]];
    expect(lines(checked(...changes))).toEqual([]);
    expect(marks("wider", ...changes)).toBe("same same erratum same same");
  });

  test("a difference from the catalog is told once, as that", () => {
    expect(lines(checked(longer)).map((line) => line.slice(0, 6))).toEqual(["MP5404"]);
    expect(marks("wider", longer)).toBe("same same unknown same same");
  });

  test.each<[string, string, string]>([
    [
      "a WHERE that is missing",
      "oracle: UPDATE T SET OWNER = 'nobody'",
      'MP5502 step "owners" updates every row of T (OWNER) on Oracle, and updates rows of T (OWNER) on MySQL or MariaDB, PostgreSQL, SQL Server, Db2',
    ],
    [
      "another column",
      "oracle: UPDATE T SET NAME = 'nobody' WHERE OWNER IS NULL",
      'MP5502 step "owners" updates rows of T (NAME) on Oracle, and updates rows of T (OWNER) on MySQL or MariaDB, PostgreSQL, SQL Server, Db2',
    ],
    [
      "another verb",
      "oracle: DELETE FROM T WHERE OWNER IS NULL",
      'MP5502 step "owners" deletes rows of T on Oracle, and updates rows of T (OWNER) on MySQL or MariaDB, PostgreSQL, SQL Server, Db2',
    ],
    [
      "nothing at all",
      "oracle: SELECT 1 FROM DUAL",
      'MP5502 step "owners" changes no rows on Oracle, and updates rows of T (OWNER) on MySQL or MariaDB, PostgreSQL, SQL Server, Db2',
    ],
  ])("%s", (_, text, message) => {
    const change: Change = ["oracle: UPDATE T SET OWNER = 'nobody' WHERE OWNER IS NULL", text];
    expect(lines(checked(change))).toEqual([message]);
    expect(marks("owners", change)).toBe("same same drift same same");
  });
});
