-- Step 0380 key-mapping-uuid                                                 3.0.0 -> 3.2.0, MySQL or MariaDB
-- Let every key of an application have an id
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0380-apim_db-key-mapping-uuid.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.UUID does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        3.2.0 addresses the keys of an application by an id.
-- Risk        locks AM_APPLICATION_KEY_MAPPING, for a moment
-- Done when   column AM_APPLICATION_KEY_MAPPING.UUID holds 100 characters
-- Undo        ALTER TABLE AM_APPLICATION_KEY_MAPPING DROP COLUMN UUID
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The length of the published schema.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0380 key-mapping-uuid' AS migplan;

ALTER TABLE AM_APPLICATION_KEY_MAPPING ADD UUID VARCHAR(100);

COMMIT;
