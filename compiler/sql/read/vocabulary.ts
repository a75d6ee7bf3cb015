/** Words that no database system takes as a bare name of a table or column. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "SELECT FROM WHERE GROUP HAVING ORDER UNION JOIN ON AND OR NOT NULL IN IS BETWEEN LIKE CASE WHEN THEN ELSE " +
    "CREATE ALTER DROP INSERT UPDATE DELETE TABLE SET VALUES INTO AS DISTINCT PRIMARY FOREIGN REFERENCES CONSTRAINT " +
    "UNIQUE CHECK DEFAULT ADD COLUMN BY EXISTS WITH ASC DESC"
  ).split(" "),
);

/** Words that end an expression or a table's alias: they begin the next clause or the next statement. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  (
    "SELECT FROM WHERE GROUP HAVING ORDER UNION INTERSECT EXCEPT MINUS JOIN INNER LEFT RIGHT FULL CROSS OUTER NATURAL " +
    "ON USING SET VALUES INTO LIMIT OFFSET FETCH FOR WHEN THEN ELSE ELSEIF ELSIF END AND OR NOT AS RETURNING OPTION " +
    "WITH LOOP DO CREATE ALTER DROP INSERT UPDATE DELETE MERGE TRUNCATE EXEC EXECUTE CALL IF BEGIN DECLARE PRINT " +
    "COMMIT ROLLBACK GRANT REVOKE WHILE RETURN GO USE OUTPUT CONNECT START WINDOW QUALIFY TABLESAMPLE DEFAULT"
  ).split(" "),
);

/** Words that begin a statement of T-SQL, which needs no semicolon between statements. */
export const TSQL_STARTS: ReadonlySet<string> = new Set(
  (
    "SELECT INSERT UPDATE DELETE MERGE TRUNCATE CREATE ALTER DROP EXEC EXECUTE IF BEGIN DECLARE PRINT SET USE COMMIT " +
    "ROLLBACK GRANT REVOKE DENY WHILE RETURN THROW RAISERROR WITH DBCC WAITFOR GOTO BREAK CONTINUE"
  ).split(" "),
);

/** Words in an expression that are values or functions without parentheses, never columns. */
export const NO_COLUMNS: ReadonlySet<string> = new Set(
  (
    "TRUE FALSE UNKNOWN NULL DEFAULT CURRENT_TIMESTAMP CURRENT_DATE CURRENT_TIME CURRENT_USER CURRENT_SCHEMA CURRENT " +
    "LOCALTIMESTAMP LOCALTIME SESSION_USER SYSTEM_USER USER SYSDATE SYSTIMESTAMP ROWNUM ROWID LEVEL SYSTIME UID " +
    "SQLCODE SQLERRM SQLSTATE DAY DAYS HOUR HOURS MINUTE MINUTES SECOND SECONDS MONTH MONTHS YEAR YEARS"
  ).split(" "),
);

/** A relation of the system catalog, which every database has. */
export function isSystemRelation(qualifiers: readonly string[], name: string): boolean {
  const schema = qualifiers.at(-1) ?? "";
  if (/^(SYS|INFORMATION_SCHEMA|SYSCAT|SYSIBM|SYSIBMADM|SYSSTAT|PG_CATALOG|MYSQL)$/i.test(schema)) return true;
  return /^(DUAL|(USER|ALL|DBA)_\w+|V\$\w+|PG_\w+|SYSOBJECTS|SYSINDEXES|SYSCOLUMNS|SYSDUMMY1|TAB|COLS)$/i.test(name);
}
