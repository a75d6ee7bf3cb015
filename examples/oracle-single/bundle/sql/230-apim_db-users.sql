-- Step 230 users                                                                       3.0.0 -> 3.1.0, Oracle
-- Create AM_USER
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/230-apim_db-users.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_USER does not exist yet (asked when run; if not, the step is skipped, expected: 3.0.0
--             catalog)
-- Does        3.1.0 keeps the names of API users by their ids here.
-- Risk        none known
-- Done when   table AM_USER exists
--             the primary key of AM_USER is (USER_ID)
-- Undo        DROP TABLE AM_USER, as long as it is empty
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 230 users

CREATE TABLE AM_USER (
  USER_ID VARCHAR2(255) NOT NULL,
  USER_NAME VARCHAR2(255) NOT NULL,
  PRIMARY KEY (USER_ID)
)
/

COMMIT
/

EXIT SUCCESS
