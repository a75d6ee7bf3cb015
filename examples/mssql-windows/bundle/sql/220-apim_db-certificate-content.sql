-- Step 220 certificate-content                                                     3.2.0 -> 4.0.0, SQL Server
-- Keep the certificates of endpoints in the database
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/220-apim_db-certificate-content.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_CERTIFICATE_METADATA exists (asked when run, expected: 3.2.0 catalog)
--             column AM_CERTIFICATE_METADATA.CERTIFICATE does not exist yet (asked when run; if not, the step
--             is skipped, expected: 3.2.0 catalog)
-- Does        The migration client copies them from the truststore.
-- Risk        locks AM_CERTIFICATE_METADATA, for a moment
-- Done when   column AM_CERTIFICATE_METADATA.CERTIFICATE exists
-- Undo        ALTER TABLE AM_CERTIFICATE_METADATA DROP COLUMN CERTIFICATE
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 220 certificate-content';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_CERTIFICATE_METADATA ADD CERTIFICATE VARBINARY(MAX);
GO

COMMIT TRANSACTION;
GO
