-- Step 0650 api-old-key                                                                4.0.0 -> 4.1.0, Oracle
-- Drop the old unique constraint of AM_API
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0650-apim_db-api-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API exists (asked when run, expected: 4.0.0 catalog)
--             AM_API has a unique constraint over (API_PROVIDER, API_NAME, API_VERSION) (asked when run; if
--             not, the step is skipped, expected: 4.0.0 catalog)
--             AM_API has a unique constraint over (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION) (asked
--             when run, expected: by step api-by-organization)
-- Risk        locks AM_API, for a moment
-- Done when   AM_API has no unique constraint over (API_PROVIDER, API_NAME, API_VERSION)
--             AM_API has a unique constraint over (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION)
-- Undo        ALTER TABLE AM_API ADD UNIQUE (API_PROVIDER, API_NAME, API_VERSION), as long as no two
--             organizations have the same
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     The old key goes when the new one stands.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0650 api-old-key

ALTER TABLE AM_API DROP UNIQUE (API_PROVIDER, API_NAME, API_VERSION)
/

COMMIT
/

EXIT SUCCESS
