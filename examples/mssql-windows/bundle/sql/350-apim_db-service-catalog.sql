-- Step 350 service-catalog                                                         3.2.0 -> 4.0.0, SQL Server
-- Create AM_SERVICE_CATALOG
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/350-apim_db-service-catalog.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SERVICE_CATALOG does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
-- Does        4.0.0 keeps services here, from which APIs are made.
-- Risk        none known
-- Done when   table AM_SERVICE_CATALOG exists
--             the primary key of AM_SERVICE_CATALOG is (UUID)
--             AM_SERVICE_CATALOG has a unique constraint over (SERVICE_KEY, TENANT_ID)
--             AM_SERVICE_CATALOG has a unique constraint over (SERVICE_NAME, SERVICE_VERSION, TENANT_ID)
--             column AM_SERVICE_CATALOG.SERVICE_KEY holds 512 characters
-- Undo        DROP TABLE AM_SERVICE_CATALOG, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The table of the published schema.
-- Differs     512 characters.
-- Differs     The plain statement, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 350 service-catalog';
BEGIN TRANSACTION;
GO

CREATE TABLE AM_SERVICE_CATALOG (
  UUID VARCHAR(36) NOT NULL,
  SERVICE_KEY VARCHAR(512) NOT NULL,
  MD5 VARCHAR(100) NOT NULL,
  SERVICE_NAME VARCHAR(255) NOT NULL,
  SERVICE_VERSION VARCHAR(30) NOT NULL,
  TENANT_ID INTEGER NOT NULL,
  SERVICE_URL VARCHAR(2048) NOT NULL,
  DEFINITION_TYPE VARCHAR(20),
  DEFINITION_URL VARCHAR(2048),
  DESCRIPTION VARCHAR(1024),
  SECURITY_TYPE VARCHAR(50),
  MUTUAL_SSL_ENABLED BIT DEFAULT 0,
  CREATED_TIME DATETIME,
  LAST_UPDATED_TIME DATETIME,
  CREATED_BY VARCHAR(255),
  UPDATED_BY VARCHAR(255),
  SERVICE_DEFINITION VARBINARY(MAX) NOT NULL,
  PRIMARY KEY (UUID),
  UNIQUE (SERVICE_KEY, TENANT_ID),
  UNIQUE (SERVICE_NAME, SERVICE_VERSION, TENANT_ID)
);
GO

COMMIT TRANSACTION;
GO
