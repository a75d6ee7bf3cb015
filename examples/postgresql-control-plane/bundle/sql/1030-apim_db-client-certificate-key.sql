-- Step 1030 client-certificate-key                                                 2.6.0 -> 4.1.0, PostgreSQL
-- Let each revision have the same client certificates
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1030-apim_db-client-certificate-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_CLIENT_CERTIFICATE exists (asked when run, expected: by step client-certificates)
--             column AM_API_CLIENT_CERTIFICATE.REVISION_UUID exists (asked when run, expected: by step
--             client-certificate-revision)
--             the primary key of AM_API_CLIENT_CERTIFICATE is not (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)
--             (asked when run; if not, the step is skipped, expected: by step client-certificates)
-- Risk        rewrites AM_API_CLIENT_CERTIFICATE, a small table; locks AM_API_CLIENT_CERTIFICATE, for a
--             moment
-- Done when   the primary key of AM_API_CLIENT_CERTIFICATE is (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)
-- Undo        The same with the old columns (ALIAS, TENANT_ID, REMOVED), as long as no revision has been made
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1030 client-certificate-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_CLIENT_CERTIFICATE DROP CONSTRAINT am_api_client_certificate_pkey;

ALTER TABLE AM_API_CLIENT_CERTIFICATE ADD PRIMARY KEY (ALIAS, TENANT_ID, REMOVED, REVISION_UUID);

COMMIT;
