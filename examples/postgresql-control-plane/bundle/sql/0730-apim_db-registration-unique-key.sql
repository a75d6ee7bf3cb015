-- Step 0730 registration-unique-key                                                2.6.0 -> 4.1.0, PostgreSQL
-- Make a registration unique for each key manager
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0730-apim_db-registration-unique-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_REGISTRATION exists (asked when run, expected: 2.6.0 catalog)
--             column AM_APPLICATION_REGISTRATION.SUBSCRIBER_ID exists (asked when run, expected: 2.6.0
--             catalog)
--             column AM_APPLICATION_REGISTRATION.APP_ID exists (asked when run, expected: 2.6.0 catalog)
--             column AM_APPLICATION_REGISTRATION.TOKEN_TYPE exists (asked when run, expected: 2.6.0 catalog)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER exists (asked when run, expected: by step
--             registration-key-manager-default)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL (asked when run, expected: by step
--             registration-key-manager-default)
--             AM_APPLICATION_REGISTRATION has no unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE,
--             KEY_MANAGER) (asked when run; if not, the step is skipped, expected: 2.6.0 catalog)
--             AM_APPLICATION_REGISTRATION has a unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE)
--             (asked when run, expected: 2.6.0 catalog)
-- Does        An application registers once for each key manager; the old key allows one registration only.
-- Risk        locks AM_APPLICATION_REGISTRATION, while the new key is built
-- Done when   AM_APPLICATION_REGISTRATION has a unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE,
--             KEY_MANAGER)
-- Undo        Drop the key and add one over SUBSCRIBER_ID, APP_ID and TOKEN_TYPE, as long as no application
--             has registered with two key managers.
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0730 registration-unique-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_APPLICATION_REGISTRATION
DROP CONSTRAINT am_application_registration_subscriber_id_app_id_token_type_key,
ADD CONSTRAINT am_application_registration_subscriber_id_app_id_token_type_key UNIQUE (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE, KEY_MANAGER);

COMMIT;
