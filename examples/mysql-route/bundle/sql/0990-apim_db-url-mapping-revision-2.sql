-- Step 0990 url-mapping-revision-2                                           3.2.0 -> 4.0.0, MySQL or MariaDB
-- Tie the resources of APIs to revisions
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0990-apim_db-url-mapping-revision-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_URL_MAPPING exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_URL_MAPPING.REVISION_UUID does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Does        A row without one belongs to the API itself.
-- Risk        locks AM_API_URL_MAPPING, for a moment
-- Done when   column AM_API_URL_MAPPING.REVISION_UUID holds 255 characters
-- Undo        ALTER TABLE AM_API_URL_MAPPING DROP COLUMN REVISION_UUID
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The length of the published schema.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0990 url-mapping-revision-2' AS migplan;

ALTER TABLE AM_API_URL_MAPPING ADD REVISION_UUID VARCHAR(255);

COMMIT;
