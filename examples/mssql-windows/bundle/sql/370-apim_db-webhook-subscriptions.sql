-- Step 370 webhook-subscriptions                                                   3.2.0 -> 4.0.0, SQL Server
-- Create AM_WEBHOOKS_SUBSCRIPTION
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/370-apim_db-webhook-subscriptions.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
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
-- Differs     The plain statement, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 370 webhook-subscriptions';
BEGIN TRANSACTION;
GO

CREATE TABLE AM_WEBHOOKS_SUBSCRIPTION (
  WH_SUBSCRIPTION_ID INTEGER IDENTITY(1, 1) NOT NULL,
  API_UUID VARCHAR(255) NOT NULL,
  APPLICATION_ID VARCHAR(20) NOT NULL,
  TENANT_DOMAIN VARCHAR(255) NOT NULL,
  HUB_CALLBACK_URL VARCHAR(1024) NOT NULL,
  HUB_TOPIC VARCHAR(255) NOT NULL,
  HUB_SECRET VARCHAR(2048),
  HUB_LEASE_SECONDS INTEGER,
  UPDATED_AT DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
  EXPIRY_AT BIGINT,
  DELIVERED_AT DATETIME,
  DELIVERY_STATE INTEGER DEFAULT 0 NOT NULL,
  PRIMARY KEY (WH_SUBSCRIPTION_ID)
);
GO

COMMIT TRANSACTION;
GO
