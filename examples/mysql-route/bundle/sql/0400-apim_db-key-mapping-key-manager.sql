-- Step 0400 key-mapping-key-manager                                          3.0.0 -> 3.2.0, MySQL or MariaDB
-- Give every key of an application its key manager
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0400-apim_db-key-mapping-key-manager.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER does not exist yet (asked when run; if not, the
--             step is skipped, expected: 3.0.0 catalog)
-- Does        What was generated so far belongs to the built-in key manager.
-- Risk        rewrites AM_APPLICATION_KEY_MAPPING on older releases, which write the value into every row
--             locks AM_APPLICATION_KEY_MAPPING, for as long as that takes
-- Done when   column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER holds 100 characters
--             column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER is NOT NULL
-- Undo        ALTER TABLE AM_APPLICATION_KEY_MAPPING DROP COLUMN KEY_MANAGER
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The length of the published schema.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0400 key-mapping-key-manager' AS migplan;

ALTER TABLE AM_APPLICATION_KEY_MAPPING
ADD KEY_MANAGER VARCHAR(100) DEFAULT 'Resident Key Manager' NOT NULL;

COMMIT;
