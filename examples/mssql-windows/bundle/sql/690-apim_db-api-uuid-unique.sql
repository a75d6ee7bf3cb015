-- Step 690 api-uuid-unique                                                         3.2.0 -> 4.0.0, SQL Server
-- Let no two APIs have the same id
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/690-apim_db-api-uuid-unique.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             column AM_API.API_UUID exists (asked when run, expected: by step api-uuid)
--             AM_API has no unique constraint over (API_UUID) (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
--             Every API in AM_API has an API_UUID. The migration client copies it from the registry, and its
--             log says why it did not; an API that no registry knows any more gets any id of 36 characters
--             that no other API has (asked when run)
--             No two APIs have the same API_UUID. Group AM_API by it to find them, and correct the one that
--             the registry knows under another id (asked when run)
-- Risk        locks AM_API, while the key is built
-- Done when   AM_API has a unique constraint over (API_UUID)
-- Undo        Drop the unique constraint over API_UUID by its name
-- Source      guide 3.2.0 to 4.0.0, Step 2.6, the third one: 5
-- Differs     A row without an id stops the run before the statement, and so do two rows of one id; both say
--             what to do.
-- Differs     No name, so that an upgraded database has the constraint under the name that a new one has.
-- Differs     The same constraint, as in the published schema, after the question whether an API is without
--             an id.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 690 api-uuid-unique';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_API ADD UNIQUE (API_UUID);
GO

COMMIT TRANSACTION;
GO
