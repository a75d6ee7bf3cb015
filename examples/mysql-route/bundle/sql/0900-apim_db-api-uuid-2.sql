-- Step 0900 api-uuid-2                                                       3.2.0 -> 4.0.0, MySQL or MariaDB
-- Give each API a place for its id
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0900-apim_db-api-uuid-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API exists (asked when run, expected: 3.2.0 catalog)
--             table AM_KEY_MANAGER exists (asked when run, expected: 3.2.0 catalog)
--             table AM_OPERATION_POLICY does not exist yet (asked when run, expected: 3.2.0 catalog)
--             column AM_API.API_UUID does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
-- Does        4.0.0 keeps the id of an API, which was in the registry only, in the database. The migration
--             client fills it.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.API_UUID holds 256 characters
-- Undo        ALTER TABLE AM_API DROP COLUMN API_UUID
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The length of the published schema.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0900 api-uuid-2' AS migplan;

ALTER TABLE AM_API ADD API_UUID VARCHAR(256);

COMMIT;
