-- Step 0170 system-app-tenant-domain                                         3.0.0 -> 3.2.0, MySQL or MariaDB
-- Tell system applications of different tenants apart
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0170-apim_db-system-app-tenant-domain.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: 3.0.0 catalog)
--             column AM_SYSTEM_APPS.TENANT_DOMAIN does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_SYSTEM_APPS, a small table, for a moment
-- Done when   column AM_SYSTEM_APPS.TENANT_DOMAIN holds 255 characters
-- Undo        ALTER TABLE AM_SYSTEM_APPS DROP COLUMN TENANT_DOMAIN
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0170 system-app-tenant-domain' AS migplan;

ALTER TABLE AM_SYSTEM_APPS ADD TENANT_DOMAIN VARCHAR(255) DEFAULT 'carbon.super';

COMMIT;
