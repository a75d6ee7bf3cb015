-- Step 0910 api-status-2                                                     3.2.0 -> 4.0.0, MySQL or MariaDB
-- Give each API a place for its lifecycle state
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0910-apim_db-api-status-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API.STATUS does not exist yet (asked when run; if not, the step is skipped, expected:
--             3.2.0 catalog)
-- Does        The migration client copies the state from the registry.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.STATUS holds 30 characters
-- Undo        ALTER TABLE AM_API DROP COLUMN STATUS
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0910 api-status-2' AS migplan;

ALTER TABLE AM_API ADD STATUS VARCHAR(30);

COMMIT;
