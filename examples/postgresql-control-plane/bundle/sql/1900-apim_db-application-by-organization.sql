-- Step 1900 application-by-organization                                            2.6.0 -> 4.1.0, PostgreSQL
-- Make an application unique within the organization
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1900-apim_db-application-by-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_APPLICATION exists (asked when run, expected: 2.6.0 catalog)
--             column AM_APPLICATION.ORGANIZATION exists (asked when run, expected: by step
--             application-organization)
--             AM_APPLICATION has no unique constraint over (NAME, SUBSCRIBER_ID, ORGANIZATION) (asked when
--             run; if not, the step is skipped, expected: 2.6.0 catalog)
--             AM_APPLICATION has a unique constraint over (NAME, SUBSCRIBER_ID) (asked when run, expected:
--             2.6.0 catalog)
--             Every application has an ORGANIZATION. The migration client fills it with the domain of the
--             subscriber's tenant; it leaves applications without a subscriber, or whose tenant is gone. Give
--             those a domain (carbon.super for the first tenant), or delete them (asked when run)
--             No two rows of AM_APPLICATION are alike in (NAME, SUBSCRIBER_ID, ORGANIZATION). Group the table
--             by these columns to find them, and rename or delete one of each (asked when run)
-- Does        The old key goes in the next step: the rows are never without one.
-- Risk        locks AM_APPLICATION, while the key is built
-- Done when   AM_APPLICATION has a unique constraint over (NAME, SUBSCRIBER_ID, ORGANIZATION)
-- Undo        ALTER TABLE AM_APPLICATION DROP CONSTRAINT am_application_name_subscriber_id_organization_key
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     A row without an organization stops the run before the statement and says what to do, and so do
--             two rows that are alike.
\set ON_ERROR_STOP on
\echo 'step 1900 application-by-organization'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_APPLICATION ADD UNIQUE (NAME, SUBSCRIBER_ID, ORGANIZATION);

COMMIT;
