-- Step 0810 workflow-properties                                                    2.6.0 -> 4.1.0, PostgreSQL
-- Let a workflow carry properties
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0810-apim_db-workflow-properties.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_WORKFLOWS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_WORKFLOWS.WF_PROPERTIES does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_WORKFLOWS, for a moment
-- Done when   column AM_WORKFLOWS.WF_PROPERTIES exists
-- Undo        ALTER TABLE AM_WORKFLOWS DROP COLUMN WF_PROPERTIES
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0810 workflow-properties'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_WORKFLOWS ADD WF_PROPERTIES BYTEA;

COMMIT;
