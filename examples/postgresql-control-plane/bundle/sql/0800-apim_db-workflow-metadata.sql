-- Step 0800 workflow-metadata                                                      2.6.0 -> 4.1.0, PostgreSQL
-- Let a workflow carry data of its own
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0800-apim_db-workflow-metadata.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_WORKFLOWS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_WORKFLOWS.WF_METADATA does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_WORKFLOWS, for a moment
-- Done when   column AM_WORKFLOWS.WF_METADATA exists
-- Undo        ALTER TABLE AM_WORKFLOWS DROP COLUMN WF_METADATA
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0800 workflow-metadata'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_WORKFLOWS ADD WF_METADATA BYTEA;

COMMIT;
