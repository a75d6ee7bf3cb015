-- Step 180 gateway-published-apis-kept                                             3.2.0 -> 4.0.0, SQL Server
-- Set the list of APIs published to gateways of 3.2.0 aside
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/180-apim_db-gateway-published-apis-kept.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GW_PUBLISHED_APIS_3_2_0 does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
--             table AM_GW_PUBLISHED_API_DETAILS exists (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
--             column AM_GW_PUBLISHED_API_DETAILS.API_TYPE does not exist yet (asked when run; if not, the
--             step is skipped, expected: 3.2.0 catalog)
-- Does        The rows of 3.2.0 lack the type of the API, and the server of 4.0.0 adds none to a row that is
--             there.
-- Risk        locks AM_GW_PUBLISHED_API_DETAILS, for a moment
-- Done when   table AM_GW_PUBLISHED_APIS_3_2_0 exists
-- Undo        EXEC sp_rename 'AM_GW_PUBLISHED_APIS_3_2_0', 'AM_GW_PUBLISHED_API_DETAILS', once the new table
--             of that name is gone
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The table is renamed to AM_GW_PUBLISHED_APIS_3_2_0, with its rows; the new one is created
--             beside it.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 180 gateway-published-apis-kept';
BEGIN TRANSACTION;
GO

EXEC sp_rename 'AM_GW_PUBLISHED_API_DETAILS', 'AM_GW_PUBLISHED_APIS_3_2_0';
GO

COMMIT TRANSACTION;
GO
