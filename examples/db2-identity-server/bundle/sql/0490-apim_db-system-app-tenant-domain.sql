-- Step 0490 system-app-tenant-domain                                                      2.6.0 -> 3.1.0, Db2
-- Tell system applications of different tenants apart
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0490-apim_db-system-app-tenant-domain.sql ||
--             { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: by step system-apps)
--             column AM_SYSTEM_APPS.TENANT_DOMAIN does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step system-apps)
-- Risk        locks AM_SYSTEM_APPS, a small table, for a moment
-- Done when   column AM_SYSTEM_APPS.TENANT_DOMAIN holds 255 characters
-- Undo        ALTER TABLE AM_SYSTEM_APPS DROP COLUMN TENANT_DOMAIN
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0490 system-app-tenant-domain
@

ALTER TABLE AM_SYSTEM_APPS ADD TENANT_DOMAIN VARCHAR(255) DEFAULT 'carbon.super'
@

COMMIT
@
