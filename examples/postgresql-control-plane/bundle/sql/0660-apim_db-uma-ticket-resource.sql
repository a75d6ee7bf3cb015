-- Step 0660 uma-ticket-resource                                                    2.6.0 -> 4.1.0, PostgreSQL
-- Create IDN_UMA_PT_RESOURCE
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0660-apim_db-uma-ticket-resource.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PT_RESOURCE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
--             table IDN_UMA_PERMISSION_TICKET exists (asked when run, expected: by step uma-ticket)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
-- Does        Holds the resources of a ticket of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_PT_RESOURCE exists
--             the primary key of IDN_UMA_PT_RESOURCE is (ID)
-- Undo        DROP TABLE IDN_UMA_PT_RESOURCE, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     The table is created when it is not there, and never dropped.
\set ON_ERROR_STOP on
\echo 'step 0660 uma-ticket-resource'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE IDN_UMA_PT_RESOURCE (
  ID INTEGER DEFAULT NEXTVAL('IDN_UMA_PT_RESOURCE_SEQ') NOT NULL,
  PT_RESOURCE_ID INTEGER NOT NULL,
  PT_ID INTEGER NOT NULL,
  PRIMARY KEY (ID),
  FOREIGN KEY (PT_ID) REFERENCES IDN_UMA_PERMISSION_TICKET (ID) ON DELETE CASCADE,
  FOREIGN KEY (PT_RESOURCE_ID) REFERENCES IDN_UMA_RESOURCE (ID) ON DELETE CASCADE
);

COMMIT;
