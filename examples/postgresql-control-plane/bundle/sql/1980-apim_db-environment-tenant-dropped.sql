-- Step 1980 environment-tenant-dropped                                             2.6.0 -> 4.1.0, PostgreSQL
-- Drop TENANT_DOMAIN of gateway environments
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1980-apim_db-environment-tenant-dropped.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: by step environments)
--             column AM_GATEWAY_ENVIRONMENT.TENANT_DOMAIN exists (asked when run; if not, the step is
--             skipped, expected: by step environments)
--             column AM_GATEWAY_ENVIRONMENT.ORGANIZATION exists (asked when run, expected: by step
--             environment-columns-required)
--             AM_GATEWAY_ENVIRONMENT has no unique constraint over (NAME, TENANT_DOMAIN) (asked when run,
--             expected: by step environment-old-key)
--             Every gateway environment has an ORGANIZATION. It is the tenant's domain, as in TENANT_DOMAIN
--             (asked when run)
-- Does        ORGANIZATION has taken its place. The column takes no NULL and the server of 4.1.0 does not
--             write it: as long as it is there, no environment can be added.
-- Risk        deletes The column TENANT_DOMAIN of AM_GATEWAY_ENVIRONMENT; ORGANIZATION has its values; locks
--             AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   column AM_GATEWAY_ENVIRONMENT.TENANT_DOMAIN does not exist yet
-- Way back    restore backup-apim-db
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     The column goes after the client, which still reads it.
\set ON_ERROR_STOP on
\echo 'step 1980 environment-tenant-dropped'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_GATEWAY_ENVIRONMENT DROP COLUMN TENANT_DOMAIN;

COMMIT;
