-- Step 1160 webhook-unsubscriptions                                                2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_WEBHOOKS_UNSUBSCRIPTION
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1160-apim_db-webhook-unsubscriptions.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_WEBHOOKS_UNSUBSCRIPTION does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        Holds the subscriptions to topics that were ended.
-- Risk        none known
-- Done when   table AM_WEBHOOKS_UNSUBSCRIPTION exists
-- Undo        DROP TABLE AM_WEBHOOKS_UNSUBSCRIPTION, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1160 webhook-unsubscriptions'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_WEBHOOKS_UNSUBSCRIPTION (
  API_UUID VARCHAR(255) NOT NULL,
  APPLICATION_ID VARCHAR(20) NOT NULL,
  TENANT_DOMAIN VARCHAR(255) NOT NULL,
  HUB_CALLBACK_URL VARCHAR(1024) NOT NULL,
  HUB_TOPIC VARCHAR(255) NOT NULL,
  HUB_SECRET VARCHAR(2048),
  HUB_LEASE_SECONDS INTEGER,
  ADDED_AT TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
);

COMMIT;
