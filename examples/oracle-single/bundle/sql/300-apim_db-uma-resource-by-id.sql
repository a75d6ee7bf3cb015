-- Step 300 uma-resource-by-id                                                          3.0.0 -> 3.1.0, Oracle
-- Index UMA resources by their id
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/300-apim_db-uma-resource-by-id.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
--             index IDX_RID on IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step uma-resource)
-- Risk        none known
-- Done when   index IDX_RID on IDN_UMA_RESOURCE exists
-- Undo        DROP INDEX IDX_RID
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 300 uma-resource-by-id

CREATE INDEX IDX_RID ON IDN_UMA_RESOURCE (RESOURCE_ID)
/

COMMIT
/

EXIT SUCCESS
