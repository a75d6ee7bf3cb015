-- Step 380 uma-scope-by-name                                                           3.0.0 -> 3.1.0, Oracle
-- Index UMA scopes by name
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/380-apim_db-uma-scope-by-name.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE_SCOPE exists (asked when run, expected: by step uma-resource-scope)
--             index IDX_RS on IDN_UMA_RESOURCE_SCOPE does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step uma-resource-scope)
-- Risk        none known
-- Done when   index IDX_RS on IDN_UMA_RESOURCE_SCOPE exists
-- Undo        DROP INDEX IDX_RS
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 380 uma-scope-by-name

CREATE INDEX IDX_RS ON IDN_UMA_RESOURCE_SCOPE (SCOPE_NAME)
/

COMMIT
/

EXIT SUCCESS
