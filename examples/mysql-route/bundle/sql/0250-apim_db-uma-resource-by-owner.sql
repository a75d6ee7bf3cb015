-- Step 0250 uma-resource-by-owner                                            3.0.0 -> 3.2.0, MySQL or MariaDB
-- Index UMA resources by their owner
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0250-apim_db-uma-resource-by-owner.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
--             index IDX_USER on IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step uma-resource)
-- Risk        none known
-- Done when   index IDX_USER on IDN_UMA_RESOURCE exists
-- Undo        DROP INDEX IDX_USER ON IDN_UMA_RESOURCE
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0250 uma-resource-by-owner' AS migplan;

CREATE INDEX IDX_USER ON IDN_UMA_RESOURCE (RESOURCE_OWNER_NAME, USER_DOMAIN);

COMMIT;
