-- Step 0780 empty-scope-bindings                                                          2.6.0 -> 3.1.0, Db2
-- Delete scope bindings that bind nothing
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0780-apim_db-empty-scope-bindings.sql || {
--             db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH2_SCOPE_BINDING exists (asked when run, expected: 2.6.0 catalog)
-- Does        A binding must bind something; the identity migration to 5.10.0 makes SCOPE_BINDING NOT NULL
--             and stops at the first row without one.
-- Risk        deletes rows of IDN_OAUTH2_SCOPE_BINDING whose SCOPE_BINDING is NULL or empty. They bind a
--             scope to no role, so no right is lost; bindings with a role and the scopes themselves stay
-- Done when   Every scope binding binds something
-- Way back    restore backup-apim-db
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0780 empty-scope-bindings
@

DELETE FROM IDN_OAUTH2_SCOPE_BINDING WHERE SCOPE_BINDING IS NULL OR SCOPE_BINDING = ''
@

COMMIT
@
