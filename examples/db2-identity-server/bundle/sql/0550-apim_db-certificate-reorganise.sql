-- Step 0550 certificate-reorganise                                                        2.6.0 -> 3.1.0, Db2
-- Reorganise AM_CERTIFICATE_METADATA
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am; needs CONTROL on the table, or SQLADM
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0550-apim_db-certificate-reorganise.sql || {
--             db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_CERTIFICATE_METADATA exists (asked when run, expected: 2.6.0 catalog)
--             Db2 asks for a reorganisation of the table (asked when run; if not, the step is skipped)
-- Does        After a change of a column Db2 may refuse further changes until the table has been reorganised.
-- Risk        rewrites AM_CERTIFICATE_METADATA, a small table
-- Done when   Db2 asks for no reorganisation any more
-- Undo        Nothing to undo; the content is the same.
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0550 certificate-reorganise
@

CALL SYSPROC.ADMIN_CMD ('REORG TABLE AM_CERTIFICATE_METADATA')
@

COMMIT
@
