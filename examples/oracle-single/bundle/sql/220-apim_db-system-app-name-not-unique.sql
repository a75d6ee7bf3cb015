-- Step 220 system-app-name-not-unique                                                  3.0.0 -> 3.1.0, Oracle
-- Let each tenant have a system application of the same name
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM
--             @sql/220-apim_db-system-app-name-not-unique.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: 3.0.0 catalog)
--             AM_SYSTEM_APPS has a unique constraint over (NAME) (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        3.1.0 registers its portals once for each tenant, under the same names. While the name alone is
--             unique, the second tenant's registration fails.
-- Risk        locks AM_SYSTEM_APPS, a small table, for a moment
-- Done when   AM_SYSTEM_APPS has no unique constraint over (NAME)
--             AM_SYSTEM_APPS has a unique constraint over (CONSUMER_KEY)
-- Undo        ALTER TABLE AM_SYSTEM_APPS ADD UNIQUE (NAME), as long as no two tenants have registered the
--             same name
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 220 system-app-name-not-unique

ALTER TABLE AM_SYSTEM_APPS DROP UNIQUE (NAME)
/

COMMIT
/

EXIT SUCCESS
