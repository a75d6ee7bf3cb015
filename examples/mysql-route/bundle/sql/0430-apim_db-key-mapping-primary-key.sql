-- Step 0430 key-mapping-primary-key                                          3.0.0 -> 3.2.0, MySQL or MariaDB
-- Add the key manager to the primary key of AM_APPLICATION_KEY_MAPPING
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0430-apim_db-key-mapping-primary-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.APPLICATION_ID exists (asked when run, expected: 3.0.0
--             catalog)
--             column AM_APPLICATION_KEY_MAPPING.KEY_TYPE exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER exists (asked when run, expected: by step
--             key-mapping-key-manager-default)
--             column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER is NOT NULL (asked when run, expected: by step
--             key-mapping-key-manager-default)
--             the primary key of AM_APPLICATION_KEY_MAPPING is not (APPLICATION_ID, KEY_TYPE, KEY_MANAGER)
--             (asked when run; if not, the step is skipped, expected: 3.0.0 catalog)
-- Does        An application has a key of each type from each key manager.
-- Risk        rewrites AM_APPLICATION_KEY_MAPPING, whose rows lie in the order of the key; locks the table,
--             while the key is built
-- Done when   the primary key of AM_APPLICATION_KEY_MAPPING is (APPLICATION_ID, KEY_TYPE, KEY_MANAGER)
-- Undo        Drop the key and add one over APPLICATION_ID and KEY_TYPE, as long as no application has keys
--             of two key managers.
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The primary key of the published schema, and no other.
-- Differs     One statement or transaction, behind a question to the catalog.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0430 key-mapping-primary-key' AS migplan;

ALTER TABLE AM_APPLICATION_KEY_MAPPING
DROP PRIMARY KEY,
ADD PRIMARY KEY (APPLICATION_ID, KEY_TYPE, KEY_MANAGER);

COMMIT;
