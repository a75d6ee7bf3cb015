-- Step 200 api-categories                                                              3.0.0 -> 3.1.0, Oracle
-- Create AM_API_CATEGORIES
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/200-apim_db-api-categories.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: 3.0.0 catalog)
--             table AM_KEY_MANAGER does not exist yet (asked when run, expected: 3.0.0 catalog)
--             table AM_API_CATEGORIES does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        3.1.0 sorts APIs into categories that the administrator defines.
-- Risk        none known
-- Done when   table AM_API_CATEGORIES exists
--             the primary key of AM_API_CATEGORIES is (UUID)
--             AM_API_CATEGORIES has a unique constraint over (NAME, TENANT_ID)
-- Undo        DROP TABLE AM_API_CATEGORIES, as long as it is empty
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 200 api-categories

CREATE TABLE AM_API_CATEGORIES (
  UUID VARCHAR2(50),
  NAME VARCHAR2(255) NOT NULL,
  DESCRIPTION VARCHAR2(1024),
  TENANT_ID INTEGER DEFAULT -1,
  UNIQUE (NAME, TENANT_ID),
  PRIMARY KEY (UUID)
)
/

COMMIT
/

EXIT SUCCESS
