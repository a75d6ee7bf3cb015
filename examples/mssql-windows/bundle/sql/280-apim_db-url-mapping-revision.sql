-- Step 280 url-mapping-revision                                                    3.2.0 -> 4.0.0, SQL Server
-- Tie the resources of APIs to revisions
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/280-apim_db-url-mapping-revision.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_URL_MAPPING exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_URL_MAPPING.REVISION_UUID does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Does        A row without one belongs to the API itself.
-- Risk        locks AM_API_URL_MAPPING, for a moment
-- Done when   column AM_API_URL_MAPPING.REVISION_UUID holds 255 characters
-- Undo        ALTER TABLE AM_API_URL_MAPPING DROP COLUMN REVISION_UUID
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The length of the published schema.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 280 url-mapping-revision';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_API_URL_MAPPING ADD REVISION_UUID VARCHAR(255);
GO

COMMIT TRANSACTION;
GO
