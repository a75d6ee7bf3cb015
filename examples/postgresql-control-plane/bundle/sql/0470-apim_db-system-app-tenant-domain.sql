-- Step 0470 system-app-tenant-domain                                               2.6.0 -> 4.1.0, PostgreSQL
-- Tell system applications of different tenants apart
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0470-apim_db-system-app-tenant-domain.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: by step system-apps)
--             column AM_SYSTEM_APPS.TENANT_DOMAIN does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step system-apps)
-- Risk        locks AM_SYSTEM_APPS, a small table, for a moment
-- Done when   column AM_SYSTEM_APPS.TENANT_DOMAIN holds 255 characters
-- Undo        ALTER TABLE AM_SYSTEM_APPS DROP COLUMN TENANT_DOMAIN
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0470 system-app-tenant-domain'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_SYSTEM_APPS ADD TENANT_DOMAIN VARCHAR(255) DEFAULT 'carbon.super';

COMMIT;
