-- Step 0610 environment-keys                                                           4.0.0 -> 4.1.0, Oracle
-- Create AM_API_ENVIRONMENT_KEYS
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0610-apim_db-environment-keys.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_API exists (asked when run, expected: 4.0.0 catalog)
--             AM_API has a unique constraint over (API_UUID) (asked when run, expected: 4.0.0 catalog)
--             table AM_API_ENVIRONMENT_KEYS does not exist yet (asked when run; if not, the step is skipped,
--             expected: 4.0.0 catalog)
-- Does        Holds properties that an API has in one environment only.
-- Risk        none known
-- Done when   table AM_API_ENVIRONMENT_KEYS exists
--             the primary key of AM_API_ENVIRONMENT_KEYS is (UUID)
--             AM_API_ENVIRONMENT_KEYS has a unique constraint over (ENVIRONMENT_ID, API_UUID)
-- Undo        DROP TABLE AM_API_ENVIRONMENT_KEYS, as long as it is empty
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0610 environment-keys

CREATE TABLE AM_API_ENVIRONMENT_KEYS (
  UUID VARCHAR2(45) NOT NULL,
  ENVIRONMENT_ID VARCHAR2(45) NOT NULL,
  API_UUID VARCHAR2(256) NOT NULL,
  PROPERTY_CONFIG BLOB,
  PRIMARY KEY (UUID),
  UNIQUE (ENVIRONMENT_ID, API_UUID),
  FOREIGN KEY (API_UUID) REFERENCES AM_API (API_UUID) ON DELETE CASCADE
)
/

COMMIT
/

EXIT SUCCESS
