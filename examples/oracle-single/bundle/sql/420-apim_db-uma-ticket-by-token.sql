-- Step 420 uma-ticket-by-token                                                         3.0.0 -> 3.1.0, Oracle
-- Index UMA permission tickets by token
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/420-apim_db-uma-ticket-by-token.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PERMISSION_TICKET exists (asked when run, expected: by step uma-ticket)
--             index IDX_PT on IDN_UMA_PERMISSION_TICKET does not exist yet (asked when run; if not, the step
--             is skipped, expected: by step uma-ticket)
-- Risk        none known
-- Done when   index IDX_PT on IDN_UMA_PERMISSION_TICKET exists
-- Undo        DROP INDEX IDX_PT
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 420 uma-ticket-by-token

CREATE INDEX IDX_PT ON IDN_UMA_PERMISSION_TICKET (PT)
/

COMMIT
/

EXIT SUCCESS
