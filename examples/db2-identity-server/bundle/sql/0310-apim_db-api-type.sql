-- Step 0310 api-type                                                                      2.6.0 -> 3.1.0, Db2
-- Tell APIs and API products apart
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0310-apim_db-api-type.sql || { db2 ROLLBACK
--             false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API.API_TYPE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        The product asks for the word APIProduct here. What was an API stays one: NULL is any other
--             kind to it, and its own scripts leave it so.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.API_TYPE exists
-- Undo        ALTER TABLE AM_API DROP COLUMN API_TYPE
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The column without a default, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0310 api-type
@

ALTER TABLE AM_API ADD API_TYPE VARCHAR(10)
@

COMMIT
@
