-- Step 1020 client-certificate-revision                                            2.6.0 -> 4.1.0, PostgreSQL
-- Tie the client certificates of APIs to revisions
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1020-apim_db-client-certificate-revision.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_CLIENT_CERTIFICATE exists (asked when run, expected: by step client-certificates)
--             column AM_API_CLIENT_CERTIFICATE.REVISION_UUID does not exist yet (asked when run; if not, the
--             step is skipped, expected: by step client-certificates)
-- Does        What belongs to the API itself, and to no revision of it, is marked so.
-- Risk        rewrites AM_API_CLIENT_CERTIFICATE, a small table; locks AM_API_CLIENT_CERTIFICATE, for a
--             moment
-- Done when   column AM_API_CLIENT_CERTIFICATE.REVISION_UUID holds 255 characters
--             column AM_API_CLIENT_CERTIFICATE.REVISION_UUID is NOT NULL
-- Undo        ALTER TABLE AM_API_CLIENT_CERTIFICATE DROP COLUMN REVISION_UUID
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1020 client-certificate-revision'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_CLIENT_CERTIFICATE ADD REVISION_UUID VARCHAR(255) DEFAULT 'Current API' NOT NULL;

COMMIT;
