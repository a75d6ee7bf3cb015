-- Step 1400 api-uuid-unique-2                                                3.2.0 -> 4.0.0, MySQL or MariaDB
-- Let no two APIs have the same id
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1400-apim_db-api-uuid-unique-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run, client-run-2)
--             column AM_API.API_UUID exists (asked when run, expected: by step api-uuid-2)
--             AM_API has no unique constraint over (API_UUID) (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
--             Every API in AM_API has an API_UUID. The migration client copies it from the registry, and its
--             log says why it did not; an API that no registry knows any more gets any id of 36 characters
--             that no other API has (asked when run)
--             No two APIs have the same API_UUID. Group AM_API by it to find them, and correct the one that
--             the registry knows under another id (asked when run)
-- Risk        locks AM_API, while the key is built
-- Done when   AM_API has a unique constraint over (API_UUID)
-- Undo        ALTER TABLE AM_API DROP INDEX API_UUID
-- Source      guide 3.2.0 to 4.0.0, Step 2.6, the third one: 5
-- Differs     A row without an id stops the run before the statement, and so do two rows of one id; both say
--             what to do.
-- Differs     No name, so that an upgraded database has the constraint under the name that a new one has.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1400 api-uuid-unique-2' AS migplan;

ALTER TABLE AM_API ADD UNIQUE (API_UUID);

COMMIT;
