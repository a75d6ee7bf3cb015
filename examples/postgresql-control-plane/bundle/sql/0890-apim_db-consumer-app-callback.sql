-- Step 0890 consumer-app-callback                                                  2.6.0 -> 4.1.0, PostgreSQL
-- Write an empty call-back address where there is none
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0890-apim_db-consumer-app-callback.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH_CONSUMER_APPS exists (asked when run, expected: 2.6.0 catalog)
--             column IDN_OAUTH_CONSUMER_APPS.CALLBACK_URL exists (asked when run, expected: 2.6.0 catalog)
-- Does        3.2.0 no longer expects NULL there.
-- Risk        rewrites the rows of IDN_OAUTH_CONSUMER_APPS that have no call-back address
-- Done when   Every consumer application has a call-back address, if an empty one
-- Way back    restore backup-apim-db
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0890 consumer-app-callback'
SET client_encoding = 'UTF8';
BEGIN;

UPDATE IDN_OAUTH_CONSUMER_APPS SET CALLBACK_URL = '' WHERE CALLBACK_URL IS NULL;

COMMIT;
