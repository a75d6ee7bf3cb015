-- Step 360 registration-old-unique-key                                                     3.0.0 -> 3.2.0, H2
-- Drop the old key of the registrations
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon; needs the right ADMIN, which the first user of a database has
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/360-apim_db-registration-old-unique-key.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_REGISTRATION exists (asked when run, expected: 3.0.0 catalog)
--             AM_APPLICATION_REGISTRATION has a unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE,
--             KEY_MANAGER) (asked when run, expected: by step registration-unique-key)
--             AM_APPLICATION_REGISTRATION has a unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE)
--             (asked when run; if not, the step is skipped, expected: 3.0.0 catalog)
-- Does        While it is there, an application cannot register with a second key manager.
-- Risk        locks AM_APPLICATION_REGISTRATION, for a moment
-- Again       The helper is made when it is absent and dropped at the end; once the key is gone the step is
--             passed over.
-- Done when   AM_APPLICATION_REGISTRATION has no unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE)
--             AM_APPLICATION_REGISTRATION has a unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE,
--             KEY_MANAGER)
-- Undo        ALTER TABLE AM_APPLICATION_REGISTRATION ADD UNIQUE (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE), as long
--             as no application has registered with two key managers
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     A method of H2's own jar runs the statement, behind a question to the catalog.
SET AUTOCOMMIT FALSE;
SELECT 'step 360 registration-old-unique-key' AS MIGPLAN;

CREATE ALIAS IF NOT EXISTS RUN_TEXT FOR "org.h2.tools.RunScript.execute(java.sql.Connection, java.io.Reader)";

CALL RUN_TEXT (
  'ALTER TABLE AM_APPLICATION_REGISTRATION DROP CONSTRAINT "' || (
    SELECT
      C.CONSTRAINT_NAME
    FROM
      INFORMATION_SCHEMA.TABLE_CONSTRAINTS AS C
      JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE AS K ON K.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA
      AND K.CONSTRAINT_NAME = C.CONSTRAINT_NAME
    WHERE
      C.TABLE_SCHEMA = SCHEMA()
      AND C.TABLE_NAME = 'AM_APPLICATION_REGISTRATION'
      AND C.CONSTRAINT_TYPE = 'UNIQUE'
    GROUP BY
      C.CONSTRAINT_NAME
    HAVING
      COUNT(*) = 3
      AND SUM(CASE WHEN K.COLUMN_NAME IN ('SUBSCRIBER_ID', 'APP_ID', 'TOKEN_TYPE') THEN 1 ELSE 0 END) = 3
  ) || '"'
);

DROP ALIAS IF EXISTS RUN_TEXT;

COMMIT;
