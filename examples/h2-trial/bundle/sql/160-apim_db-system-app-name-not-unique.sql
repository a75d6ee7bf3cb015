-- Step 160 system-app-name-not-unique                                                      3.0.0 -> 3.2.0, H2
-- Let each tenant have a system application of the same name
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon; needs the right ADMIN, which the first user of a database has
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/160-apim_db-system-app-name-not-unique.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: 3.0.0 catalog)
--             AM_SYSTEM_APPS has a unique constraint over (NAME) (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        3.1.0 registers its portals once for each tenant, under the same names. While the name alone is
--             unique, the second tenant's registration fails.
-- Risk        locks AM_SYSTEM_APPS, a small table, for a moment
-- Again       The helper is made when it is absent and dropped at the end; once the key is gone the step is
--             passed over.
-- Done when   AM_SYSTEM_APPS has no unique constraint over (NAME)
--             AM_SYSTEM_APPS has a unique constraint over (CONSUMER_KEY)
-- Undo        ALTER TABLE AM_SYSTEM_APPS ADD UNIQUE (NAME), as long as no two tenants have registered the
--             same name
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The constraint over NAME alone is looked up in the catalog and dropped.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET AUTOCOMMIT FALSE;
SELECT 'step 160 system-app-name-not-unique' AS MIGPLAN;

CREATE ALIAS IF NOT EXISTS RUN_TEXT FOR "org.h2.tools.RunScript.execute(java.sql.Connection, java.io.Reader)";

CALL RUN_TEXT (
  'ALTER TABLE AM_SYSTEM_APPS DROP CONSTRAINT "' || (
    SELECT
      C.CONSTRAINT_NAME
    FROM
      INFORMATION_SCHEMA.TABLE_CONSTRAINTS AS C
      JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE AS K ON K.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA
      AND K.CONSTRAINT_NAME = C.CONSTRAINT_NAME
    WHERE
      C.TABLE_SCHEMA = SCHEMA()
      AND C.TABLE_NAME = 'AM_SYSTEM_APPS'
      AND C.CONSTRAINT_TYPE = 'UNIQUE'
    GROUP BY
      C.CONSTRAINT_NAME
    HAVING
      COUNT(*) = 1
      AND MIN(K.COLUMN_NAME) = 'NAME'
  ) || '"'
);

DROP ALIAS IF EXISTS RUN_TEXT;

COMMIT;
