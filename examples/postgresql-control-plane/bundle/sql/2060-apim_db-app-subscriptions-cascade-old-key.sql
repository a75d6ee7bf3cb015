-- Step 2060 app-subscriptions-cascade-old-key                                      2.6.0 -> 4.1.0, PostgreSQL
-- Replace the foreign key from AM_SUBSCRIPTION to AM_APPLICATION that stops a delete
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/2060-apim_db-app-subscriptions-cascade-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_SUBSCRIPTION exists (asked when run, expected: 2.6.0 catalog)
--             table AM_APPLICATION exists (asked when run, expected: 2.6.0 catalog)
--             AM_SUBSCRIPTION has a foreign key over (APPLICATION_ID) (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
--             Deleting their application does not delete subscriptions (asked when run; if not, the step is
--             skipped)
-- Risk        locks AM_SUBSCRIPTION and AM_APPLICATION, while every row is compared with its parent
-- Done when   No key with the old rule is left
-- Undo        Replace the key in the same way by one with the rules of 4.0.0
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     The rule of the key is asked for first, and a failure stops the run.
\set ON_ERROR_STOP on
\echo 'step 2060 app-subscriptions-cascade-old-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_SUBSCRIPTION
DROP CONSTRAINT am_subscription_application_id_fkey,
ADD CONSTRAINT am_subscription_application_id_fkey FOREIGN KEY (APPLICATION_ID) REFERENCES AM_APPLICATION (APPLICATION_ID) ON UPDATE CASCADE ON DELETE CASCADE;

COMMIT;
