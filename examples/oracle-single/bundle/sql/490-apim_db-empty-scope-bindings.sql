-- Step 490 empty-scope-bindings                                                        3.0.0 -> 3.1.0, Oracle
-- Delete scope bindings that bind nothing
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/490-apim_db-empty-scope-bindings.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH2_SCOPE_BINDING exists (asked when run, expected: 3.0.0 catalog)
-- Does        A binding must bind something; the identity migration to 5.10.0 makes SCOPE_BINDING NOT NULL
--             and stops at the first row without one.
-- Risk        deletes rows of IDN_OAUTH2_SCOPE_BINDING whose SCOPE_BINDING is NULL or empty. They bind a
--             scope to no role, so no right is lost; bindings with a role and the scopes themselves stay
-- Done when   Every scope binding binds something
-- Way back    restore backup-apim-db
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     One commit at the end of the file.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 490 empty-scope-bindings

DELETE FROM IDN_OAUTH2_SCOPE_BINDING WHERE SCOPE_BINDING IS NULL
/

COMMIT
/

EXIT SUCCESS
