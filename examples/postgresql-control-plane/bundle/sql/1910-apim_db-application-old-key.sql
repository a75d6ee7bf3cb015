-- Step 1910 application-old-key                                                    2.6.0 -> 4.1.0, PostgreSQL
-- Drop the old unique constraint of AM_APPLICATION
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1910-apim_db-application-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_APPLICATION exists (asked when run, expected: 2.6.0 catalog)
--             AM_APPLICATION has a unique constraint over (NAME, SUBSCRIBER_ID) (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
--             AM_APPLICATION has a unique constraint over (NAME, SUBSCRIBER_ID, ORGANIZATION) (asked when
--             run, expected: by step application-by-organization)
-- Risk        locks AM_APPLICATION, for a moment
-- Done when   AM_APPLICATION has no unique constraint over (NAME, SUBSCRIBER_ID)
--             AM_APPLICATION has a unique constraint over (NAME, SUBSCRIBER_ID, ORGANIZATION)
-- Undo        ALTER TABLE AM_APPLICATION ADD UNIQUE (NAME, SUBSCRIBER_ID), as long as no two organizations
--             have the same
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     The old key goes when the new one stands.
\set ON_ERROR_STOP on
\echo 'step 1910 application-old-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_APPLICATION DROP CONSTRAINT am_application_name_subscriber_id_key;

COMMIT;
