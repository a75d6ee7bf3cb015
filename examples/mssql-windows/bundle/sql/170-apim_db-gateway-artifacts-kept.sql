-- Step 170 gateway-artifacts-kept                                                  3.2.0 -> 4.0.0, SQL Server
-- Set the gateway artifacts of 3.2.0 aside
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/170-apim_db-gateway-artifacts-kept.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GW_API_ARTIFACTS_3_2_0 does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
--             table AM_GW_API_ARTIFACTS exists (asked when run; if not, the step is skipped, expected: 3.2.0
--             catalog)
--             column AM_GW_API_ARTIFACTS.GATEWAY_LABEL exists (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
-- Does        The table has another key and other columns in 4.0.0. What it holds was stored for gateways of
--             3.2.0 and is of no use to one of 4.0.0, but must not vanish before the upgrade is signed off.
-- Risk        locks AM_GW_API_ARTIFACTS, for a moment
-- Done when   table AM_GW_API_ARTIFACTS_3_2_0 exists
--             column AM_GW_API_ARTIFACTS_3_2_0.GATEWAY_LABEL exists
-- Undo        Once the new table of that name is gone, `EXEC sp_rename 'AM_GW_API_ARTIFACTS_3_2_0',
--             'AM_GW_API_ARTIFACTS'`, and make its trigger TIMESTAMP again as the script of 3.2.0 does
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The table is renamed to AM_GW_API_ARTIFACTS_3_2_0, with its rows; the new one is created beside
--             it.
-- Differs     The trigger is dropped before the table is set aside, and none is made for the new table.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 170 gateway-artifacts-kept';
BEGIN TRANSACTION;
GO

IF EXISTS (
  SELECT
    1
  FROM
    sys.triggers
  WHERE
    name = 'TIMESTAMP'
    AND parent_id = OBJECT_ID('AM_GW_API_ARTIFACTS')
)
DROP TRIGGER [TIMESTAMP];

EXEC sp_rename 'AM_GW_API_ARTIFACTS', 'AM_GW_API_ARTIFACTS_3_2_0';
GO

COMMIT TRANSACTION;
GO
