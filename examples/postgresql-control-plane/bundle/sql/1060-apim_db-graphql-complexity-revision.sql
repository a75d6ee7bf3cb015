-- Step 1060 graphql-complexity-revision                                            2.6.0 -> 4.1.0, PostgreSQL
-- Tie the complexity of GraphQL fields to revisions
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1060-apim_db-graphql-complexity-revision.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GRAPHQL_COMPLEXITY exists (asked when run, expected: by step graphql-complexity)
--             column AM_GRAPHQL_COMPLEXITY.REVISION_UUID does not exist yet (asked when run; if not, the step
--             is skipped, expected: by step graphql-complexity)
-- Does        A row without one belongs to the API itself.
-- Risk        locks AM_GRAPHQL_COMPLEXITY, for a moment
-- Done when   column AM_GRAPHQL_COMPLEXITY.REVISION_UUID holds 255 characters
-- Undo        ALTER TABLE AM_GRAPHQL_COMPLEXITY DROP COLUMN REVISION_UUID
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1060 graphql-complexity-revision'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_GRAPHQL_COMPLEXITY ADD REVISION_UUID VARCHAR(255);

COMMIT;
