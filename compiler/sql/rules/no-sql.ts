import type { DialectName } from "../../../dialects/dialect.ts";
import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";

/** Prose, a shell command or a heading among the statements: no statement of the dialect begins like this. */
export const noSqlRule: SqlRule = {
  code: "MP5604",
  dialects: DIALECT_NAMES,
  check: ({ statements, at, dialect }) =>
    statements.flatMap(({ tokens }) => {
      const first = tokens[0];
      if (first === undefined || first.word === "(" || first.word === "<") return [];
      if (first.kind === "word" && VERBS[dialect.name].has(first.word)) return [];
      if (dialect.name === "mysql" && first.text.startsWith("/*")) return [];
      const end = tokens.slice(0, 3).at(-1)?.end ?? first.end;
      const text = tokens
        .slice(0, 3)
        .map((token) => token.text)
        .join(" ");
      return [
        problem("MP5604", at({ start: first.start, end }), { text }, { hint: "make it a comment, or take it out" }),
      ];
    }),
};

const COMMON =
  "ALTER ANALYZE BEGIN CALL COMMENT COMMIT CREATE DECLARE DELETE DROP EXPLAIN GRANT INSERT LOCK MERGE REVOKE ROLLBACK " +
  "SAVEPOINT SELECT SET START TRUNCATE UPDATE VALUES WITH RELEASE RENAME";

const OWN: Readonly<Record<DialectName, string>> = {
  mysql:
    "CHECK CHECKSUM DEALLOCATE DELIMITER DESC DESCRIBE DO END EXECUTE FLUSH HANDLER IF KILL LOAD OPTIMIZE PREPARE REPAIR " +
    "REPLACE RESET SHOW SOURCE TABLE UNLOCK USE XA",
  postgresql:
    "ABORT CHECKPOINT CLOSE CLUSTER COPY DEALLOCATE DISCARD DO END EXECUTE FETCH LISTEN MOVE NOTIFY PREPARE REASSIGN REFRESH " +
    "REINDEX RESET SECURITY SHOW TABLE UNLISTEN VACUUM IMPORT",
  // SQL*Plus commands among them.
  oracle:
    "ADMINISTER ASSOCIATE AUDIT COLUMN CONNECT DEFINE DESC DESCRIBE DISASSOCIATE DISCONNECT EXEC EXECUTE EXIT FLASHBACK " +
    "NOAUDIT PAUSE PRINT PROMPT PURGE QUIT REM REMARK SHOW SPOOL TTITLE UNDEFINE VARIABLE WHENEVER ACCEPT",
  mssql:
    "ADD BACKUP BREAK BULK CHECKPOINT CLOSE CONTINUE DBCC DEALLOCATE DENY DISABLE ENABLE END ELSE EXEC EXECUTE FETCH GO GOTO " +
    "IF KILL OPEN PRINT RAISERROR READTEXT RECONFIGURE RESTORE RETURN REVERT SAVE SHUTDOWN THROW USE WAITFOR WHILE",
  // Commands of the command line processor among them.
  db2:
    "ALLOCATE ARCHIVE ASSOCIATE ATTACH AUDIT BACKUP CATALOG CONNECT DESCRIBE DEACTIVATE ACTIVATE DISCONNECT ECHO EXPORT FORCE " +
    "FLUSH GET IMPORT LIST LOAD QUIESCE QUIT REFRESH REORG REORGCHK RESET RESTORE RUNSTATS SIGNAL TERMINATE TRANSFER UNQUIESCE",
  h2: "BACKUP CHECKPOINT EXECUTE HELP PREPARE RUNSCRIPT SCRIPT SHOW SHUTDOWN TABLE USE",
};

const words = (own: string): ReadonlySet<string> => new Set(`${COMMON} ${own}`.split(" "));

const VERBS: Readonly<Record<DialectName, ReadonlySet<string>>> = {
  mysql: words(OWN.mysql),
  postgresql: words(OWN.postgresql),
  oracle: words(OWN.oracle),
  mssql: words(OWN.mssql),
  db2: words(OWN.db2),
  h2: words(OWN.h2),
};
