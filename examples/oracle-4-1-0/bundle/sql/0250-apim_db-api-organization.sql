-- Step 0250 api-organization                                                           4.0.0 -> 4.1.0, Oracle
-- Give each API a place for its organization
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0250-apim_db-api-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_REVISION exists (asked when run, expected: 4.0.0 catalog)
--             table AM_API exists (asked when run, expected: 4.0.0 catalog)
--             column AM_API.ORGANIZATION does not exist yet (asked when run; if not, the step is skipped,
--             expected: 4.0.0 catalog)
-- Does        4.1.0 keeps APIs apart by organization, which is the domain of the tenant. The migration client
--             fills the column.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.ORGANIZATION holds 100 characters
-- Undo        ALTER TABLE AM_API DROP COLUMN ORGANIZATION
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     Each change is a step with its question before and its proof after; a failed statement stops
--             the run.
-- Differs     Every statement stands behind a question to the catalog, so that a second run passes over what
--             is done.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0250 api-organization

ALTER TABLE AM_API ADD (ORGANIZATION VARCHAR2(100))
/

COMMIT
/

EXIT SUCCESS
