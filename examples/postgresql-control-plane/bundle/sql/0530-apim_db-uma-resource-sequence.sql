-- Step 0530 uma-resource-sequence                                                  2.6.0 -> 4.1.0, PostgreSQL
-- Create the sequence of IDN_UMA_RESOURCE
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0530-apim_db-uma-resource-sequence.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             sequence IDN_UMA_RESOURCE_SEQ does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Risk        none known
-- Done when   sequence IDN_UMA_RESOURCE_SEQ exists
-- Undo        DROP SEQUENCE IDN_UMA_RESOURCE_SEQ
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     The sequence is created when it is not there, and never dropped.
\set ON_ERROR_STOP on
\echo 'step 0530 uma-resource-sequence'
SET client_encoding = 'UTF8';
BEGIN;

CREATE SEQUENCE IDN_UMA_RESOURCE_SEQ;

COMMIT;
