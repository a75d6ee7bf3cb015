-- Step 1350 uma-resource-by-id-and-owner-2                                   3.2.0 -> 4.0.0, MySQL or MariaDB
-- Index UMA resources by id and owner
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1350-apim_db-uma-resource-by-id-and-owner-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run, identity-migrated-2)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: 3.2.0 catalog)
--             column IDN_UMA_RESOURCE.TIME_CREATED exists (asked when run, expected: 3.2.0 catalog)
--             index IDX_USER_RID on IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Risk        rewrites IDN_UMA_RESOURCE; locks IDN_UMA_RESOURCE, while the index is built
-- Done when   index IDX_USER_RID on IDN_UMA_RESOURCE exists
-- Undo        DROP INDEX IDX_USER_RID ON IDN_UMA_RESOURCE, and leave TIME_CREATED its default
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The column and the index of the published schema of 4.0.0, behind a question to the catalog.
-- Differs     DEFAULT CURRENT_TIMESTAMP, which is the same under both settings.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1350 uma-resource-by-id-and-owner-2' AS migplan;

ALTER TABLE IDN_UMA_RESOURCE
MODIFY TIME_CREATED TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD INDEX IDX_USER_RID (RESOURCE_ID, RESOURCE_OWNER_NAME (32), USER_DOMAIN, CLIENT_ID);

COMMIT;
