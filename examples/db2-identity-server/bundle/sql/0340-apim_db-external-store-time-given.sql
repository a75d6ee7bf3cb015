-- Step 0340 external-store-time-given                                                     2.6.0 -> 3.1.0, Db2
-- Give the entries that are there the time of this migration
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0340-apim_db-external-store-time-given.sql ||
--             { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_EXTERNAL_STORES exists (asked when run, expected: 2.6.0 catalog)
--             column AM_EXTERNAL_STORES.LAST_UPDATED_TIME exists (asked when run, expected: by step
--             external-store-time)
-- Does        Nobody knows when they were last changed; the guide's defaults say now, on all systems but one.
-- Risk        rewrites AM_EXTERNAL_STORES, one row for each API that is published to another store
-- Done when   Every entry has a time
-- Undo        UPDATE AM_EXTERNAL_STORES SET LAST_UPDATED_TIME = NULL, before a server of the new version has
--             started
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0340 external-store-time-given
@

UPDATE AM_EXTERNAL_STORES SET LAST_UPDATED_TIME = CURRENT_TIMESTAMP WHERE LAST_UPDATED_TIME IS NULL
@

COMMIT
@
