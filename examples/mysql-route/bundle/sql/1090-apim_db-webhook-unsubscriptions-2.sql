-- Step 1090 webhook-unsubscriptions-2                                        3.2.0 -> 4.0.0, MySQL or MariaDB
-- Create AM_WEBHOOKS_UNSUBSCRIPTION
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1090-apim_db-webhook-unsubscriptions-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_WEBHOOKS_UNSUBSCRIPTION does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Does        Holds the subscriptions to topics that were ended.
-- Risk        none known
-- Done when   table AM_WEBHOOKS_UNSUBSCRIPTION exists
-- Undo        DROP TABLE AM_WEBHOOKS_UNSUBSCRIPTION, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1090 webhook-unsubscriptions-2' AS migplan;

CREATE TABLE AM_WEBHOOKS_UNSUBSCRIPTION (
  API_UUID VARCHAR(255) NOT NULL,
  APPLICATION_ID VARCHAR(20) NOT NULL,
  TENANT_DOMAIN VARCHAR(255) NOT NULL,
  HUB_CALLBACK_URL VARCHAR(1024) NOT NULL,
  HUB_TOPIC VARCHAR(255) NOT NULL,
  HUB_SECRET VARCHAR(2048),
  HUB_LEASE_SECONDS INTEGER,
  ADDED_AT TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
) ENGINE = InnoDB;

COMMIT;
