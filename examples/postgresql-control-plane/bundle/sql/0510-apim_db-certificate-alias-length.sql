-- Step 0510 certificate-alias-length                                               2.6.0 -> 4.1.0, PostgreSQL
-- Widen AM_CERTIFICATE_METADATA.ALIAS to 255 characters
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0510-apim_db-certificate-alias-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_CERTIFICATE_METADATA exists (asked when run, expected: 2.6.0 catalog)
--             column AM_CERTIFICATE_METADATA.ALIAS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_CERTIFICATE_METADATA.ALIAS does not hold 255 characters (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_CERTIFICATE_METADATA, for a moment
-- Done when   column AM_CERTIFICATE_METADATA.ALIAS holds 255 characters
--             column AM_CERTIFICATE_METADATA.ALIAS is NOT NULL
--             the primary key of AM_CERTIFICATE_METADATA is (ALIAS)
-- Undo        The same with the old length (45), as long as no alias is longer
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0510 certificate-alias-length'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_CERTIFICATE_METADATA ALTER COLUMN ALIAS TYPE VARCHAR(255);

COMMIT;
