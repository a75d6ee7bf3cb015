-- Step 1150 webhook-subscriptions                                                  2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_WEBHOOKS_SUBSCRIPTION
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1150-apim_db-webhook-subscriptions.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_WEBHOOKS_SUBSCRIPTION does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        Holds the subscriptions to the topics of webhook APIs.
-- Risk        none known
-- Done when   table AM_WEBHOOKS_SUBSCRIPTION exists
--             the primary key of AM_WEBHOOKS_SUBSCRIPTION is (WH_SUBSCRIPTION_ID)
--             column AM_WEBHOOKS_SUBSCRIPTION.DELIVERY_STATE has a default
-- Undo        DROP TABLE AM_WEBHOOKS_SUBSCRIPTION, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1150 webhook-subscriptions'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_WEBHOOKS_SUBSCRIPTION (
  WH_SUBSCRIPTION_ID INTEGER DEFAULT NEXTVAL('AM_WEBHOOKS_PK_SEQ') NOT NULL,
  API_UUID VARCHAR(255) NOT NULL,
  APPLICATION_ID VARCHAR(20) NOT NULL,
  TENANT_DOMAIN VARCHAR(255) NOT NULL,
  HUB_CALLBACK_URL VARCHAR(1024) NOT NULL,
  HUB_TOPIC VARCHAR(255) NOT NULL,
  HUB_SECRET VARCHAR(2048),
  HUB_LEASE_SECONDS INTEGER,
  UPDATED_AT TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
  EXPIRY_AT BIGINT,
  DELIVERED_AT TIMESTAMP,
  DELIVERY_STATE INTEGER DEFAULT 0 NOT NULL,
  PRIMARY KEY (WH_SUBSCRIPTION_ID)
);

COMMIT;
