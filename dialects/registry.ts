import { db2 } from "./db2.ts";
import type { Dialect, DialectName } from "./dialect.ts";
import { h2 } from "./h2.ts";
import { mssql } from "./mssql.ts";
import { mysql } from "./mysql.ts";
import { oracle } from "./oracle.ts";
import { postgresql } from "./postgresql.ts";

/** Every dialect by its name; a name without a dialect does not compile. */
export const dialects: Readonly<Record<DialectName, Dialect>> = { mysql, postgresql, oracle, mssql, db2, h2 };
