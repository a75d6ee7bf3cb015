-- Step 0370 registration-unique-key                                          3.0.0 -> 3.2.0, MySQL or MariaDB
-- Make a registration unique for each key manager
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0370-apim_db-registration-unique-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_REGISTRATION exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_REGISTRATION.SUBSCRIBER_ID exists (asked when run, expected: 3.0.0
--             catalog)
--             column AM_APPLICATION_REGISTRATION.APP_ID exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_REGISTRATION.TOKEN_TYPE exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER exists (asked when run, expected: by step
--             registration-key-manager-default)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL (asked when run, expected: by step
--             registration-key-manager-default)
--             AM_APPLICATION_REGISTRATION has no unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE,
--             KEY_MANAGER) (asked when run; if not, the step is skipped, expected: 3.0.0 catalog)
--             AM_APPLICATION_REGISTRATION has a unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE)
--             (asked when run, expected: 3.0.0 catalog)
-- Does        An application registers once for each key manager; the old key allows one registration only.
-- Risk        locks AM_APPLICATION_REGISTRATION, while the new key is built
-- Done when   AM_APPLICATION_REGISTRATION has a unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE,
--             KEY_MANAGER)
-- Undo        Drop the key and add one over SUBSCRIBER_ID, APP_ID and TOKEN_TYPE, as long as no application
--             has registered with two key managers.
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     One statement that names both.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0370 registration-unique-key' AS migplan;

ALTER TABLE AM_APPLICATION_REGISTRATION
DROP INDEX SUBSCRIBER_ID,
ADD UNIQUE SUBSCRIBER_ID (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE, KEY_MANAGER);

COMMIT;
