-- Step 1070 graphql-complexity-not-unique                                          2.6.0 -> 4.1.0, PostgreSQL
-- Let each revision have its own complexity of a GraphQL field
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1070-apim_db-graphql-complexity-not-unique.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GRAPHQL_COMPLEXITY exists (asked when run, expected: by step graphql-complexity)
--             AM_GRAPHQL_COMPLEXITY has a unique constraint over (API_ID, TYPE, FIELD) (asked when run; if
--             not, the step is skipped, expected: by step graphql-complexity)
-- Does        A revision copies the rows of its API.
-- Risk        locks AM_GRAPHQL_COMPLEXITY, for a moment
-- Done when   AM_GRAPHQL_COMPLEXITY has no unique constraint over (API_ID, TYPE, FIELD)
-- Undo        ALTER TABLE AM_GRAPHQL_COMPLEXITY ADD UNIQUE (API_ID, TYPE, FIELD), as long as no revision of a
--             GraphQL API has been made
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1070 graphql-complexity-not-unique'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_GRAPHQL_COMPLEXITY DROP CONSTRAINT am_graphql_complexity_api_id_type_field_key;

COMMIT;
