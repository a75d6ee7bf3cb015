-- Step 380 webhook-unsubscriptions                                                 3.2.0 -> 4.0.0, SQL Server
-- Create AM_WEBHOOKS_UNSUBSCRIPTION
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/380-apim_db-webhook-unsubscriptions.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_WEBHOOKS_UNSUBSCRIPTION does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Does        Holds the subscriptions to topics that were ended.
-- Risk        none known
-- Done when   table AM_WEBHOOKS_UNSUBSCRIPTION exists
-- Undo        DROP TABLE AM_WEBHOOKS_UNSUBSCRIPTION, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The plain statement, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 380 webhook-unsubscriptions';
BEGIN TRANSACTION;
GO

CREATE TABLE AM_WEBHOOKS_UNSUBSCRIPTION (
  API_UUID VARCHAR(255) NOT NULL,
  APPLICATION_ID VARCHAR(20) NOT NULL,
  TENANT_DOMAIN VARCHAR(255) NOT NULL,
  HUB_CALLBACK_URL VARCHAR(1024) NOT NULL,
  HUB_TOPIC VARCHAR(255) NOT NULL,
  HUB_SECRET VARCHAR(2048),
  HUB_LEASE_SECONDS INTEGER,
  ADDED_AT DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL
);
GO

COMMIT TRANSACTION;
GO
