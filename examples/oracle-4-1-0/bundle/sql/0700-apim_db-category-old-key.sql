-- Step 0700 category-old-key                                                           4.0.0 -> 4.1.0, Oracle
-- Drop the old unique constraint of AM_API_CATEGORIES
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0700-apim_db-category-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_CATEGORIES exists (asked when run, expected: 4.0.0 catalog)
--             AM_API_CATEGORIES has a unique constraint over (NAME, TENANT_ID) (asked when run; if not, the
--             step is skipped, expected: 4.0.0 catalog)
--             AM_API_CATEGORIES has a unique constraint over (NAME, ORGANIZATION) (asked when run, expected:
--             by step category-by-organization)
-- Risk        locks AM_API_CATEGORIES, for a moment
-- Done when   AM_API_CATEGORIES has no unique constraint over (NAME, TENANT_ID)
--             AM_API_CATEGORIES has a unique constraint over (NAME, ORGANIZATION)
-- Undo        ALTER TABLE AM_API_CATEGORIES ADD UNIQUE (NAME, TENANT_ID), as long as no two organizations
--             have the same
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0700 category-old-key

ALTER TABLE AM_API_CATEGORIES DROP UNIQUE (NAME, TENANT_ID)
/

COMMIT
/

EXIT SUCCESS
