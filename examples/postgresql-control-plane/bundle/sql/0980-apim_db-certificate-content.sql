-- Step 0980 certificate-content                                                    2.6.0 -> 4.1.0, PostgreSQL
-- Keep the certificates of endpoints in the database
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0980-apim_db-certificate-content.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_CERTIFICATE_METADATA exists (asked when run, expected: 2.6.0 catalog)
--             column AM_CERTIFICATE_METADATA.CERTIFICATE does not exist yet (asked when run; if not, the step
--             is skipped, expected: 2.6.0 catalog)
-- Does        The migration client copies them from the truststore.
-- Risk        locks AM_CERTIFICATE_METADATA, for a moment
-- Done when   column AM_CERTIFICATE_METADATA.CERTIFICATE exists
-- Undo        ALTER TABLE AM_CERTIFICATE_METADATA DROP COLUMN CERTIFICATE
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0980 certificate-content'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_CERTIFICATE_METADATA ADD CERTIFICATE BYTEA;

COMMIT;
