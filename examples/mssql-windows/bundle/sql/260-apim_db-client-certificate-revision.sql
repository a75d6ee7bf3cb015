-- Step 260 client-certificate-revision                                             3.2.0 -> 4.0.0, SQL Server
-- Tie the client certificates of APIs to revisions
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/260-apim_db-client-certificate-revision.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_CLIENT_CERTIFICATE exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_CLIENT_CERTIFICATE.REVISION_UUID does not exist yet (asked when run; if not, the
--             step is skipped, expected: 3.2.0 catalog)
-- Does        What belongs to the API itself, and to no revision of it, is marked so.
-- Risk        rewrites AM_API_CLIENT_CERTIFICATE, a small table; locks AM_API_CLIENT_CERTIFICATE, for a
--             moment
-- Done when   column AM_API_CLIENT_CERTIFICATE.REVISION_UUID holds 255 characters
--             column AM_API_CLIENT_CERTIFICATE.REVISION_UUID is NOT NULL
-- Undo        ALTER TABLE AM_API_CLIENT_CERTIFICATE DROP COLUMN REVISION_UUID, once the constraint of its
--             default is dropped; `SELECT name FROM sys.default_constraints WHERE parent_object_id =
--             OBJECT_ID('AM_API_CLIENT_CERTIFICATE') AND COL_NAME(parent_object_id, parent_column_id) =
--             'REVISION_UUID'` tells its name
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 260 client-certificate-revision';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_API_CLIENT_CERTIFICATE ADD REVISION_UUID VARCHAR(255) DEFAULT 'Current API' NOT NULL;
GO

COMMIT TRANSACTION;
GO
