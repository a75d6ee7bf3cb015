-- Step 0330 external-store-time                                                           2.6.0 -> 3.1.0, Db2
-- Give the entries of external stores a time
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0330-apim_db-external-store-time.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_EXTERNAL_STORES exists (asked when run, expected: 2.6.0 catalog)
--             column AM_EXTERNAL_STORES.LAST_UPDATED_TIME does not exist yet (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_EXTERNAL_STORES, a small table, for a moment
-- Done when   column AM_EXTERNAL_STORES.LAST_UPDATED_TIME exists
-- Undo        ALTER TABLE AM_EXTERNAL_STORES DROP COLUMN LAST_UPDATED_TIME
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The column without a default; the next step gives the rows that are there a time.
-- Differs     The change behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0330 external-store-time
@

ALTER TABLE AM_EXTERNAL_STORES ADD LAST_UPDATED_TIME TIMESTAMP
@

COMMIT
@
