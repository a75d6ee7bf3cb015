import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";

/** URL → [host, port, database], or `undefined` where the URL names no database that could be reached. */
const URLS: Record<DialectName, Record<string, readonly [string, string, string] | undefined>> = {
  mysql: {
    "jdbc:mysql://db1:3306/am_db": ["db1", "3306", "am_db"],
    "jdbc:mysql://db1/am_db?useSSL=false&allowPublicKeyRetrieval=true": ["db1", "", "am_db"],
    "jdbc:mysql://db1:3306/am_db?useSSL=false&amp;autoReconnect=true": ["db1", "3306", "am_db"],
    "jdbc:mariadb://db1:3306/am_db": ["db1", "3306", "am_db"],
    "jdbc:mysql:loadbalance://db1:3306,db2:3307/am_db": ["db1", "3306", "am_db"],
    "jdbc:mysql://[::1]:3306/am%20db": ["::1", "3306", "am db"],
    "jdbc:mysql://db1:3306/": undefined,
    "jdbc:mysql:///am_db": undefined,
  },
  postgresql: {
    "jdbc:postgresql://db1:5432/am_db": ["db1", "5432", "am_db"],
    "jdbc:postgresql://db1/am_db?ssl=true&currentSchema=am": ["db1", "", "am_db"],
    "jdbc:postgresql://db1:5432,db2:5433/am_db": ["db1", "5432", "am_db"],
    "jdbc:postgresql://[fe80::1]:5432/am_db": ["fe80::1", "5432", "am_db"],
    "jdbc:postgresql:am_db": ["localhost", "", "am_db"],
    "jdbc:postgresql:///am_db": ["localhost", "", "am_db"],
    "jdbc:postgresql://db1:5432/": undefined,
  },
  oracle: {
    "jdbc:oracle:thin:@db1:1521/orcl.acme.example": ["db1", "1521", "orcl.acme.example"],
    "jdbc:oracle:thin:@//db1:1521/orcl": ["db1", "1521", "orcl"],
    "jdbc:oracle:thin:@//db1/orcl": ["db1", "", "orcl"],
    "jdbc:oracle:thin:@db1:1521:ORCL": ["db1", "1521", "ORCL"],
    "jdbc:oracle:thin:@tcps://db1:2484/orcl?wallet_location=/w": ["db1", "2484", "orcl"],
    "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db1)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=orcl)))": [
      "db1",
      "1521",
      "orcl",
    ],
    "jdbc:oracle:oci:@AMDB": ["", "", "AMDB"],
    "jdbc:oracle:thin:@db1:1521": undefined,
  },
  mssql: {
    "jdbc:sqlserver://db1:1433;databaseName=am_db;SendStringParametersAsUnicode=false": ["db1", "1433", "am_db"],
    "jdbc:sqlserver://db1;database={am;db}": ["db1", "", "am;db"],
    "jdbc:sqlserver://db1\\prod;databaseName=am_db": ["db1\\prod", "", "am_db"],
    "jdbc:sqlserver://db1\\prod:1433;DatabaseName=am_db": ["db1", "1433", "am_db"],
    "jdbc:sqlserver://;serverName=db1;portNumber=1433;databaseName=am_db": ["db1", "1433", "am_db"],
    "jdbc:sqlserver://db1:1433": undefined,
  },
  db2: {
    "jdbc:db2://db1:50000/AMDB": ["db1", "50000", "AMDB"],
    "jdbc:db2://db1:50000/AMDB:currentSchema=AM;sslConnection=true;": ["db1", "50000", "AMDB"],
    "jdbc:db2:AMDB": ["", "", "AMDB"],
    "jdbc:db2://db1:50000/": undefined,
  },
  h2: {
    "jdbc:h2:./repository/database/WSO2AM_DB;DB_CLOSE_ON_EXIT=FALSE": ["", "", "./repository/database/WSO2AM_DB"],
    "jdbc:h2:file:/data/am;AUTO_SERVER=TRUE": ["", "", "/data/am"],
    "jdbc:h2:~/am": ["", "", "~/am"],
    "jdbc:h2:tcp://db1:9092//data/am": ["db1", "9092", "/data/am"],
    "jdbc:h2:mem:am": undefined,
  },
};

const CANARY = "hunter2CANARY";
const WITH_CREDENTIALS: Record<DialectName, readonly (readonly [string, string])[]> = {
  mysql: [
    [`jdbc:mysql://am:${CANARY}@db1:3306/am_db?a=b`, "jdbc:mysql://db1:3306/am_db?a=b"],
    [`jdbc:mysql://db1:3306/am_db?user=am&password=${CANARY}&a=b`, "jdbc:mysql://db1:3306/am_db?a=b"],
    [`jdbc:mysql://db1:3306/am_db?a=b&amp;password=${CANARY}`, "jdbc:mysql://db1:3306/am_db?a=b"],
  ],
  postgresql: [
    [`jdbc:postgresql://db1/am_db?user=am&password=${CANARY}`, "jdbc:postgresql://db1/am_db"],
    [`jdbc:postgresql://db1/am_db?ssl=true&sslpassword=${CANARY}&a=b`, "jdbc:postgresql://db1/am_db?ssl=true&a=b"],
  ],
  oracle: [[`jdbc:oracle:thin:am/${CANARY}@//db1:1521/orcl`, "jdbc:oracle:thin:@//db1:1521/orcl"]],
  mssql: [
    [
      `jdbc:sqlserver://db1:1433;databaseName=am_db;user=am;password={${CANARY};x};encrypt=true`,
      "jdbc:sqlserver://db1:1433;databaseName=am_db;encrypt=true",
    ],
  ],
  db2: [
    [
      `jdbc:db2://db1:50000/AMDB:user=am;password=${CANARY};sslConnection=true;`,
      "jdbc:db2://db1:50000/AMDB:sslConnection=true;",
    ],
  ],
  h2: [[`jdbc:h2:/data/am;USER=am;PASSWORD=${CANARY};AUTO_SERVER=TRUE`, "jdbc:h2:/data/am;AUTO_SERVER=TRUE"]],
};

describe("jdbc.parse", () => {
  for (const name of DIALECT_NAMES) {
    const { parse } = dialects[name].jdbc;

    it(`reads where a database is, and keeps the URL: ${name}`, () => {
      for (const [url, place] of Object.entries(URLS[name])) {
        const [host, port, database] = place ?? [];
        expect([url, parse(url)]).toEqual([url, place && { url, host, port, database }]);
      }
    });

    it(`reads no other dialect's URL: ${name}`, () => {
      for (const other of DIALECT_NAMES.filter((each) => each !== name))
        for (const url of Object.keys(URLS[other])) expect([url, parse(url)]).toEqual([url, undefined]);
      for (const url of ["", "jdbc:", "am_db", "jdbc:derby:am"]) expect(parse(url)).toBeUndefined();
    });

    it(`drops credentials: ${name}`, () => {
      for (const [url, expected] of WITH_CREDENTIALS[name]) {
        expect(parse(url)?.url).toBe(expected);
        expect(JSON.stringify(parse(url))).not.toContain(CANARY);
      }
    });

    it(`throws at nothing: ${name}`, () => {
      const [prefix = ""] = Object.keys(URLS[name]);
      fc.assert(fc.property(fc.string(), fc.nat(prefix.length), (text, at) => void parse(prefix.slice(0, at) + text)));
    });
  }
});

it.each([
  ["jdbc:postgresql://db/am", "jdbc:postgresql://db/am?preparedStatementCacheQueries=0"],
  ["jdbc:postgresql://db/am?ssl=true", "jdbc:postgresql://db/am?ssl=true&preparedStatementCacheQueries=0"],
  [
    "jdbc:postgresql://db/am?preparedStatementCacheQueries=9&ssl=true",
    "jdbc:postgresql://db/am?preparedStatementCacheQueries=0&ssl=true",
  ],
])("PostgreSQL's driver keeps no statements: %s", (url, expected) => {
  expect(dialects.postgresql.jdbc.withoutStatementCache?.(url)).toBe(expected);
});
