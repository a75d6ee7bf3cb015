-- Step 0350 registration-key-manager                                         3.0.0 -> 3.2.0, MySQL or MariaDB
-- Give every registration its key manager
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0350-apim_db-registration-key-manager.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_REGISTRATION exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER does not exist yet (asked when run; if not, the
--             step is skipped, expected: 3.0.0 catalog)
-- Does        3.2.0 registers an application once for each key manager; what was registered so far belongs to
--             the built-in one.
-- Risk        rewrites AM_APPLICATION_REGISTRATION on older releases, which write the value into every row
--             locks AM_APPLICATION_REGISTRATION, for as long as that takes
-- Done when   column AM_APPLICATION_REGISTRATION.KEY_MANAGER holds 255 characters
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL
-- Undo        ALTER TABLE AM_APPLICATION_REGISTRATION DROP COLUMN KEY_MANAGER
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     NOT NULL, in the statement that adds the column.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0350 registration-key-manager' AS migplan;

ALTER TABLE AM_APPLICATION_REGISTRATION
ADD KEY_MANAGER VARCHAR(255) DEFAULT 'Resident Key Manager' NOT NULL;

COMMIT;
