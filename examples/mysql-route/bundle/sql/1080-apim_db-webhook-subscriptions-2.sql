-- Step 1080 webhook-subscriptions-2                                          3.2.0 -> 4.0.0, MySQL or MariaDB
-- Create AM_WEBHOOKS_SUBSCRIPTION
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1080-apim_db-webhook-subscriptions-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_WEBHOOKS_SUBSCRIPTION does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
-- Does        Holds the subscriptions to the topics of webhook APIs.
-- Risk        none known
-- Done when   table AM_WEBHOOKS_SUBSCRIPTION exists
--             the primary key of AM_WEBHOOKS_SUBSCRIPTION is (WH_SUBSCRIPTION_ID)
--             column AM_WEBHOOKS_SUBSCRIPTION.DELIVERY_STATE has a default
-- Undo        DROP TABLE AM_WEBHOOKS_SUBSCRIPTION, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     INTEGER with the default 0, NOT NULL but on Oracle, as in the published schema.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1080 webhook-subscriptions-2' AS migplan;

CREATE TABLE AM_WEBHOOKS_SUBSCRIPTION (
  WH_SUBSCRIPTION_ID INTEGER NOT NULL AUTO_INCREMENT,
  API_UUID VARCHAR(255) NOT NULL,
  APPLICATION_ID VARCHAR(20) NOT NULL,
  TENANT_DOMAIN VARCHAR(255) NOT NULL,
  HUB_CALLBACK_URL VARCHAR(1024) NOT NULL,
  HUB_TOPIC VARCHAR(255) NOT NULL,
  HUB_SECRET VARCHAR(2048),
  HUB_LEASE_SECONDS INTEGER,
  UPDATED_AT TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  EXPIRY_AT BIGINT,
  DELIVERED_AT TIMESTAMP NULL,
  DELIVERY_STATE INTEGER DEFAULT 0 NOT NULL,
  PRIMARY KEY (WH_SUBSCRIPTION_ID)
) ENGINE = InnoDB;

COMMIT;
