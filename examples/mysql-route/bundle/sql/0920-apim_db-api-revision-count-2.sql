-- Step 0920 api-revision-count-2                                             3.2.0 -> 4.0.0, MySQL or MariaDB
-- Count the revisions of each API
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0920-apim_db-api-revision-count-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API.REVISIONS_CREATED does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Does        The number of the next revision is one more; an API that was there before has none.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.REVISIONS_CREATED exists
--             column AM_API.REVISIONS_CREATED has a default
-- Undo        ALTER TABLE AM_API DROP COLUMN REVISIONS_CREATED
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0920 api-revision-count-2' AS migplan;

ALTER TABLE AM_API ADD REVISIONS_CREATED INTEGER DEFAULT 0;

COMMIT;
