-- Step 0660 api-organization-index                                                     4.0.0 -> 4.1.0, Oracle
-- Index APIs by organization
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0660-apim_db-api-organization-index.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API exists (asked when run, expected: 4.0.0 catalog)
--             column AM_API.ORGANIZATION exists (asked when run, expected: by step api-organization)
--             index IDX_AAI_ORG on AM_API does not exist yet (asked when run; if not, the step is skipped,
--             expected: 4.0.0 catalog)
-- Does        4.1.0 reads APIs by their organization.
-- Risk        locks AM_API, while the index is built
-- Done when   index IDX_AAI_ORG on AM_API exists
-- Undo        DROP INDEX IDX_AAI_ORG
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0660 api-organization-index

CREATE INDEX IDX_AAI_ORG ON AM_API (ORGANIZATION)
/

COMMIT
/

EXIT SUCCESS
