-- Step 270 client-certificate-key                                                  3.2.0 -> 4.0.0, SQL Server
-- Let each revision have the same client certificates
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/270-apim_db-client-certificate-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_CLIENT_CERTIFICATE exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_CLIENT_CERTIFICATE.REVISION_UUID exists (asked when run, expected: by step
--             client-certificate-revision)
--             the primary key of AM_API_CLIENT_CERTIFICATE is not (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)
--             (asked when run; if not, the step is skipped, expected: 3.2.0 catalog)
-- Risk        rewrites AM_API_CLIENT_CERTIFICATE, a small table; locks AM_API_CLIENT_CERTIFICATE, for a
--             moment
-- Done when   the primary key of AM_API_CLIENT_CERTIFICATE is (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)
-- Undo        The same with the old columns (ALIAS, TENANT_ID, REMOVED), as long as no revision has been made
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     One statement on MySQL, one transaction on PostgreSQL, SQL Server and Db2.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 270 client-certificate-key';
BEGIN TRANSACTION;
GO

BEGIN
  DECLARE @key_name SYSNAME = (
    SELECT
      name
    FROM
      sys.key_constraints
    WHERE
      parent_object_id = OBJECT_ID('AM_API_CLIENT_CERTIFICATE')
      AND type = 'PK'
  );
  DECLARE @drop_key NVARCHAR(400) = N'ALTER TABLE AM_API_CLIENT_CERTIFICATE DROP CONSTRAINT ' + QUOTENAME(@key_name);
  DECLARE @add_key NVARCHAR(400) = N'ALTER TABLE AM_API_CLIENT_CERTIFICATE ADD CONSTRAINT ' + QUOTENAME(@key_name) + N' PRIMARY KEY (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)';
  EXEC sys.sp_executesql @drop_key;
  EXEC sys.sp_executesql @add_key;
END;
GO

COMMIT TRANSACTION;
GO
