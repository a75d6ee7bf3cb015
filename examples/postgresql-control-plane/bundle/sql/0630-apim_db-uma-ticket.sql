-- Step 0630 uma-ticket                                                             2.6.0 -> 4.1.0, PostgreSQL
-- Create IDN_UMA_PERMISSION_TICKET
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0630-apim_db-uma-ticket.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PERMISSION_TICKET does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        Holds permission tickets of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_PERMISSION_TICKET exists
--             the primary key of IDN_UMA_PERMISSION_TICKET is (ID)
-- Undo        DROP TABLE IDN_UMA_PERMISSION_TICKET, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     The table is created when it is not there, and never dropped.
\set ON_ERROR_STOP on
\echo 'step 0630 uma-ticket'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE IDN_UMA_PERMISSION_TICKET (
  ID INTEGER DEFAULT NEXTVAL('IDN_UMA_PERMISSION_TICKET_SEQ') NOT NULL,
  PT VARCHAR(255) NOT NULL,
  TIME_CREATED TIMESTAMP NOT NULL,
  EXPIRY_TIME TIMESTAMP NOT NULL,
  TICKET_STATE VARCHAR(25) DEFAULT 'ACTIVE',
  TENANT_ID INTEGER DEFAULT -1234,
  PRIMARY KEY (ID)
);

COMMIT;
