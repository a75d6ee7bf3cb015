-- Step 0450 system-configurations                                                      4.0.0 -> 4.1.0, Oracle
-- Create AM_SYSTEM_CONFIGS
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0450-apim_db-system-configurations.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_SYSTEM_CONFIGS does not exist yet (asked when run; if not, the step is skipped,
--             expected: 4.0.0 catalog)
-- Does        4.1.0 keeps each tenant's configuration here; the migration client copies it from the registry.
-- Risk        none known
-- Done when   table AM_SYSTEM_CONFIGS exists
--             the primary key of AM_SYSTEM_CONFIGS is (ORGANIZATION, CONFIG_TYPE)
-- Undo        DROP TABLE AM_SYSTEM_CONFIGS, as long as it is empty
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0450 system-configurations

CREATE TABLE AM_SYSTEM_CONFIGS (
  ORGANIZATION VARCHAR2(100) NOT NULL,
  CONFIG_TYPE VARCHAR2(100) NOT NULL,
  CONFIGURATION BLOB NOT NULL,
  PRIMARY KEY (ORGANIZATION, CONFIG_TYPE)
)
/

COMMIT
/

EXIT SUCCESS
