import { checkParity, type ParityMatrix, parityMatrix } from "../../compiler/check/parity.ts";
import { lintSchema, walkPlan } from "../../compiler/check/schema.ts";
import type { Walk } from "../../compiler/check/schema-walk.ts";
import { type Diagnostic, distinct } from "../../compiler/diagnostics/diagnostic.ts";
import type { SourceFolder } from "../../compiler/files.ts";
import { openCatalogs } from "../../compiler/load/catalogs.ts";
import { type LinkedPlan, linkPlan } from "../../compiler/load/link.ts";
import { loadPlan } from "../../compiler/load/plan.ts";

/** A plan for five dialects over a database of one table, without a fault; tests change one thing of it. */
export const STEPS = `  - id: wider
    title: Longer names
    kind: sql
    database: apim_db
    preconditions:
      - { table: T }
      - { column: T.NAME, minLength: 255, exists: false, otherwise: skip }
    sql:
      mysql: ALTER TABLE T MODIFY NAME VARCHAR(255) NOT NULL
      postgresql: ALTER TABLE T ALTER COLUMN NAME TYPE VARCHAR(255)
      oracle: ALTER TABLE T MODIFY (NAME VARCHAR2(255))
      mssql: ALTER TABLE T ALTER COLUMN NAME VARCHAR(255) NOT NULL
      db2: ALTER TABLE T ALTER COLUMN NAME SET DATA TYPE VARCHAR(255)
    postconditions:
      - { column: T.NAME, minLength: 255 }
  - id: level
    title: Levels
    kind: sql
    database: apim_db
    preconditions:
      - { column: T.GRADE, exists: false, otherwise: skip }
    sql: { any: ALTER TABLE T ADD GRADE INTEGER DEFAULT 0 NOT NULL }
  - id: numbers
    title: Numbers of U
    kind: sql
    database: apim_db
    sql: { any: CREATE SEQUENCE U_SEQ }
    notFor: { mysql: It numbers itself., mssql: It numbers itself. }
  - id: things
    title: The table U
    kind: sql
    database: apim_db
    preconditions:
      - { table: U, exists: false, otherwise: skip }
    sql:
      mysql: CREATE TABLE U (ID INTEGER AUTO_INCREMENT, T_ID INTEGER, DATA BLOB, PRIMARY KEY (ID), FOREIGN KEY (T_ID) REFERENCES T (ID) ON DELETE CASCADE)
      postgresql: CREATE TABLE U (ID INTEGER DEFAULT NEXTVAL('U_SEQ'), T_ID INTEGER, DATA BYTEA, PRIMARY KEY (ID), FOREIGN KEY (T_ID) REFERENCES T (ID) ON DELETE CASCADE)
      oracle: CREATE TABLE U (ID INTEGER, T_ID INTEGER, DATA BLOB, PRIMARY KEY (ID), FOREIGN KEY (T_ID) REFERENCES T (ID) ON DELETE CASCADE)
      mssql: CREATE TABLE U (ID INTEGER IDENTITY(1, 1), T_ID INTEGER, DATA VARBINARY(MAX), PRIMARY KEY (ID), FOREIGN KEY (T_ID) REFERENCES T (ID) ON DELETE CASCADE)
      db2: CREATE TABLE U (ID INTEGER NOT NULL, T_ID INTEGER, DATA BLOB, PRIMARY KEY (ID), FOREIGN KEY (T_ID) REFERENCES T (ID) ON DELETE CASCADE)
    postconditions:
      - { table: U }
  - id: trigger
    title: Number the rows of U
    kind: sql
    database: apim_db
    preconditions:
      - { sequence: U_SEQ }
    sql:
      oracle: CREATE OR REPLACE TRIGGER U_TRIG BEFORE INSERT ON U FOR EACH ROW BEGIN SELECT U_SEQ.NEXTVAL INTO :NEW.ID FROM DUAL; END;
      db2: CREATE OR REPLACE TRIGGER U_TRIG NO CASCADE BEFORE INSERT ON U REFERENCING NEW AS NEW FOR EACH ROW SET NEW.ID = NEXT VALUE FOR U_SEQ
    notFor: { mysql: It numbers itself., postgresql: The default does., mssql: It numbers itself. }
  - id: find
    title: Find them by T
    kind: sql
    database: apim_db
    sql: { any: CREATE INDEX IDX_U ON U (T_ID) }
  - id: owners
    title: Give everything an owner
    kind: sql
    database: apim_db
    sql:
      any: UPDATE T SET OWNER = 'nobody' WHERE OWNER IS NULL
      oracle: UPDATE T SET OWNER = 'nobody' WHERE OWNER IS NULL
  - id: product
    title: Start the product
    kind: server
    start: { home: new, wait: { for: started, timeout: 1m } }
    leaves:
      - { database: apim_db, changes: [T.MADE] }
`;

const TYPES = `"types": {
    "integer": "INTEGER",
    "varchar": {"base": "VARCHAR", "oracle": "VARCHAR2"},
    "blob": {"base": "BLOB", "postgresql": "BYTEA", "mssql": "VARBINARY(MAX)"}
  },
  "values": {}`;

const OLD = `{
  "format": 1, "version": "3.0.0", "database": "apim", ${TYPES},
  "tables": {
    "T": {
      "columns": {"ID": "integer not null", "NAME": "varchar(50) not null", "OWNER": "varchar(50)"},
      "primaryKey": ["(ID)"],
      "uniques": ["(NAME)"]
    },
    "Log": {
      "madeBy": "worker",
      "columns": {"ID": "integer not null"}
    }
  },
  "sequences": []
}`;

const NEW = `{
  "format": 1, "version": "3.1.0", "database": "apim", ${TYPES},
  "tables": {
    "T": {
      "columns": {
        "ID": "integer not null", "NAME": "varchar(255) not null", "OWNER": "varchar(50)", "GRADE": "integer not null = 0",
        "MADE": "integer"
      },
      "primaryKey": ["(ID)"],
      "uniques": ["(NAME)"]
    },
    "U": {
      "columns": {
        "ID": {"base": "integer not null auto(u_seq)", "db2": "integer not null"},
        "T_ID": "integer",
        "DATA": "blob"
      },
      "primaryKey": ["(ID)"],
      "foreignKeys": ["(T_ID) -> T (ID) on delete cascade"],
      "indexes": ["IDX_U (T_ID)"],
      "triggers": ["U_TRIG [oracle db2]"]
    },
    "Log": {
      "madeBy": "worker",
      "columns": {"ID": "integer not null"}
    }
  },
  "sequences": ["U_SEQ [postgresql oracle db2]"]
}`;

/** What one change of the plan's steps makes of it: the text to replace and its replacement. */
export type Change = readonly [string | RegExp, string];

export interface World {
  readonly plan: LinkedPlan;
  readonly diagnostics: readonly Diagnostic[];
  readonly matrix: ParityMatrix;
  readonly walks: readonly Walk[];
}

/** Checks the plan with these changes in its five dialects. */
export function checked(...changes: readonly Change[]): World {
  const steps = changes.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    if (next === text) throw new Error(`nothing to replace: ${String(from)}`);
    return next;
  }, STEPS);
  const files = new Map([
    ["3.0.0-to-3.1.0/plan.yaml", `${HEAD}steps:\n${steps}`],
    ["catalogs/3.0.0/apim.json", OLD],
    ["catalogs/3.1.0/apim.json", NEW],
  ]);
  const plans: SourceFolder = { name: "plans", list: () => [...files.keys()], read: (path) => files.get(path) };
  const loaded = loadPlan(plans, "3.0.0-to-3.1.0");
  const plan = loaded.value === undefined ? undefined : linkPlan(plans, loaded.value).value;
  if (plan === undefined) throw new Error(JSON.stringify(loaded.diagnostics, null, 1));
  const walks = walkPlan(plan, openCatalogs(plans));
  const matrix = parityMatrix(plan, walks);
  return { plan, walks, matrix, diagnostics: distinct([...lintSchema(plan, walks), ...checkParity(plan, matrix)]) };
}

const HEAD = `from: 3.0.0
to: 3.1.0
title: test
source: { guide: 3.0.0-to-3.1.0 }
dialects: [mysql, postgresql, oracle, mssql, db2]
pack: pack
startScript: { old: a, new: b }
`;

/** `MP5402 step "find" needs …`, one line a finding. */
export function lines({ diagnostics }: Pick<World, "diagnostics">): string[] {
  return diagnostics.map(({ code, message }) => `${code} ${message}`);
}
