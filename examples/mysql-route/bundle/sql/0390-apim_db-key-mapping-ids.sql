-- Step 0390 key-mapping-ids                                                  3.0.0 -> 3.2.0, MySQL or MariaDB
-- Give every key of an application its id
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0390-apim_db-key-mapping-ids.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.UUID exists (asked when run, expected: by step
--             key-mapping-uuid)
--             column AM_APPLICATION_KEY_MAPPING.APPLICATION_ID exists (asked when run, expected: 3.0.0
--             catalog)
--             column AM_APPLICATION_KEY_MAPPING.KEY_TYPE exists (asked when run, expected: 3.0.0 catalog)
-- Risk        rewrites the rows of AM_APPLICATION_KEY_MAPPING that have no id
-- Done when   Every row has an id, and no two rows have the same
-- Undo        UPDATE AM_APPLICATION_KEY_MAPPING SET UUID = NULL
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0390 key-mapping-ids' AS migplan;

UPDATE AM_APPLICATION_KEY_MAPPING SET UUID = UUID() WHERE UUID IS NULL;

COMMIT;
