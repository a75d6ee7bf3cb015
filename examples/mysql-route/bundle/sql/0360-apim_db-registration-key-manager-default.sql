-- Step 0360 registration-key-manager-default                                 3.0.0 -> 3.2.0, MySQL or MariaDB
-- Take the default of AM_APPLICATION_REGISTRATION.KEY_MANAGER away
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0360-apim_db-registration-key-manager-default.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER exists (asked when run, expected: by step
--             registration-key-manager)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL (asked when run, expected: by step
--             registration-key-manager)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER has a default (asked when run; if not, the step
--             is skipped, expected: by step registration-key-manager)
-- Does        The product always names the key manager; a default would hide that one was forgotten.
-- Risk        none known
-- Done when   column AM_APPLICATION_REGISTRATION.KEY_MANAGER has no default
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL
-- Undo        ALTER TABLE AM_APPLICATION_REGISTRATION ALTER COLUMN KEY_MANAGER SET DEFAULT 'Resident Key
--             Manager'
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The default goes as soon as the rows have their value.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0360 registration-key-manager-default' AS migplan;

ALTER TABLE AM_APPLICATION_REGISTRATION ALTER COLUMN KEY_MANAGER DROP DEFAULT;

COMMIT;
