-- Step 1760 application-attribute-name                                             2.6.0 -> 4.1.0, PostgreSQL
-- Rename VALUE of application attributes to APP_ATTRIBUTE
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1760-apim_db-application-attribute-name.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_APPLICATION_ATTRIBUTES exists (asked when run, expected: 2.6.0 catalog)
--             column AM_APPLICATION_ATTRIBUTES.APP_ATTRIBUTE does not exist yet (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
--             column AM_APPLICATION_ATTRIBUTES.VALUE exists (asked when run, expected: 2.6.0 catalog)
-- Does        4.1.0 reads the column under this name. The values stay.
-- Risk        locks AM_APPLICATION_ATTRIBUTES, for a moment
-- Done when   column AM_APPLICATION_ATTRIBUTES.APP_ATTRIBUTE exists
--             column AM_APPLICATION_ATTRIBUTES.VALUE does not exist yet
-- Undo        Rename the column back to VALUE in the same way
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1760 application-attribute-name'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_APPLICATION_ATTRIBUTES RENAME COLUMN VALUE TO APP_ATTRIBUTE;

COMMIT;
