-- Step 0680 uma-ticket-scope                                                       2.6.0 -> 4.1.0, PostgreSQL
-- Create IDN_UMA_PT_RESOURCE_SCOPE
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0680-apim_db-uma-ticket-scope.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PT_RESOURCE_SCOPE does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
--             table IDN_UMA_PT_RESOURCE exists (asked when run, expected: by step uma-ticket-resource)
--             table IDN_UMA_RESOURCE_SCOPE exists (asked when run, expected: by step uma-resource-scope)
-- Does        Holds the scopes of a ticket of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_PT_RESOURCE_SCOPE exists
--             the primary key of IDN_UMA_PT_RESOURCE_SCOPE is (ID)
-- Undo        DROP TABLE IDN_UMA_PT_RESOURCE_SCOPE, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     The table is created when it is not there, and never dropped.
\set ON_ERROR_STOP on
\echo 'step 0680 uma-ticket-scope'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE IDN_UMA_PT_RESOURCE_SCOPE (
  ID INTEGER DEFAULT NEXTVAL('IDN_UMA_PT_RESOURCE_SCOPE_SEQ') NOT NULL,
  PT_RESOURCE_ID INTEGER NOT NULL,
  PT_SCOPE_ID INTEGER NOT NULL,
  PRIMARY KEY (ID),
  FOREIGN KEY (PT_RESOURCE_ID) REFERENCES IDN_UMA_PT_RESOURCE (ID) ON DELETE CASCADE,
  FOREIGN KEY (PT_SCOPE_ID) REFERENCES IDN_UMA_RESOURCE_SCOPE (ID) ON DELETE CASCADE
);

COMMIT;
