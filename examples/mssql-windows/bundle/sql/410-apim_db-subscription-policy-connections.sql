-- Step 410 subscription-policy-connections                                         3.2.0 -> 4.0.0, SQL Server
-- Limit the connections of a subscription
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/410-apim_db-subscription-policy-connections.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_POLICY_SUBSCRIPTION exists (asked when run, expected: 3.2.0 catalog)
--             column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT does not exist yet (asked when run; if not, the
--             step is skipped, expected: 3.2.0 catalog)
-- Does        Policies for streaming APIs count connections; 0 is what an old policy has.
-- Risk        rewrites AM_POLICY_SUBSCRIPTION, a small table; locks AM_POLICY_SUBSCRIPTION, for a moment
-- Done when   column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT exists
--             column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT is NOT NULL
--             column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT has a default
-- Undo        ALTER TABLE AM_POLICY_SUBSCRIPTION DROP COLUMN CONNECTIONS_COUNT, once the constraint of its
--             default is dropped; `SELECT name FROM sys.default_constraints WHERE parent_object_id =
--             OBJECT_ID('AM_POLICY_SUBSCRIPTION') AND COL_NAME(parent_object_id, parent_column_id) =
--             'CONNECTIONS_COUNT'` tells its name
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 410 subscription-policy-connections';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_POLICY_SUBSCRIPTION ADD CONNECTIONS_COUNT INTEGER DEFAULT 0 NOT NULL;
GO

COMMIT TRANSACTION;
GO
