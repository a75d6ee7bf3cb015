-- Step 400 uma-ticket                                                                  3.0.0 -> 3.1.0, Oracle
-- Create IDN_UMA_PERMISSION_TICKET
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/400-apim_db-uma-ticket.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PERMISSION_TICKET does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        Holds permission tickets of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_PERMISSION_TICKET exists
--             the primary key of IDN_UMA_PERMISSION_TICKET is (ID)
-- Undo        DROP TABLE IDN_UMA_PERMISSION_TICKET, as long as it is empty
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 400 uma-ticket

CREATE TABLE IDN_UMA_PERMISSION_TICKET (
  ID INTEGER NOT NULL,
  PT VARCHAR2(255) NOT NULL,
  TIME_CREATED TIMESTAMP NOT NULL,
  EXPIRY_TIME TIMESTAMP NOT NULL,
  TICKET_STATE VARCHAR2(25) DEFAULT 'ACTIVE',
  TENANT_ID INTEGER DEFAULT -1234,
  PRIMARY KEY (ID)
)
/

COMMIT
/

EXIT SUCCESS
