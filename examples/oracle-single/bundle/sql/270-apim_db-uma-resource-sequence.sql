-- Step 270 uma-resource-sequence                                                       3.0.0 -> 3.1.0, Oracle
-- Create the sequence of IDN_UMA_RESOURCE
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/270-apim_db-uma-resource-sequence.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             sequence IDN_UMA_RESOURCE_SEQ does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Risk        none known
-- Done when   sequence IDN_UMA_RESOURCE_SEQ exists
-- Undo        DROP SEQUENCE IDN_UMA_RESOURCE_SEQ
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 270 uma-resource-sequence

CREATE SEQUENCE IDN_UMA_RESOURCE_SEQ NOCACHE
/

COMMIT
/

EXIT SUCCESS
