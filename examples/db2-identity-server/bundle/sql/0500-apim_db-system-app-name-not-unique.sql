-- Step 0500 system-app-name-not-unique                                                    2.6.0 -> 3.1.0, Db2
-- Let each tenant have a system application of the same name
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0500-apim_db-system-app-name-not-unique.sql
--             || { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: by step system-apps)
--             AM_SYSTEM_APPS has a unique constraint over (NAME) (asked when run; if not, the step is
--             skipped, expected: by step system-apps)
-- Does        3.1.0 registers its portals once for each tenant, under the same names. While the name alone is
--             unique, the second tenant's registration fails.
-- Risk        locks AM_SYSTEM_APPS, a small table, for a moment
-- Done when   AM_SYSTEM_APPS has no unique constraint over (NAME)
--             AM_SYSTEM_APPS has a unique constraint over (CONSUMER_KEY)
-- Undo        ALTER TABLE AM_SYSTEM_APPS ADD UNIQUE (NAME), as long as no two tenants have registered the
--             same name
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The constraint over NAME alone is looked up in the catalog and dropped.
-- Differs     A table without it; the result differs from the published schema here.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0500 system-app-name-not-unique
@

BEGIN
  DECLARE CONSTRAINT_NAME VARCHAR(128);
  DECLARE STATEMENT_TEXT VARCHAR(400);
  SET CONSTRAINT_NAME = (
    SELECT
      K.CONSTNAME
    FROM
      SYSCAT.KEYCOLUSE AS K
      JOIN SYSCAT.TABCONST AS C ON C.TABSCHEMA = K.TABSCHEMA
      AND C.TABNAME = K.TABNAME
      AND C.CONSTNAME = K.CONSTNAME
    WHERE
      C.TABSCHEMA = CURRENT SCHEMA
      AND C.TABNAME = 'AM_SYSTEM_APPS'
      AND C.TYPE = 'U'
    GROUP BY
      K.CONSTNAME
    HAVING
      COUNT(*) = 1
      AND MIN(K.COLNAME) = 'NAME'
  );
  SET STATEMENT_TEXT = 'ALTER TABLE AM_SYSTEM_APPS DROP UNIQUE "' || CONSTRAINT_NAME || '"';
  EXECUTE IMMEDIATE STATEMENT_TEXT;
END
@

COMMIT
@
