-- Step 0880 graphql-complexity                                                     2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_GRAPHQL_COMPLEXITY
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0880-apim_db-graphql-complexity.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             table AM_GRAPHQL_COMPLEXITY does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        3.2.0 keeps here how much each field of a GraphQL API costs.
-- Risk        none known
-- Done when   table AM_GRAPHQL_COMPLEXITY exists
--             the primary key of AM_GRAPHQL_COMPLEXITY is (UUID)
--             AM_GRAPHQL_COMPLEXITY has a unique constraint over (API_ID, TYPE, FIELD)
-- Undo        DROP TABLE AM_GRAPHQL_COMPLEXITY, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0880 graphql-complexity'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_GRAPHQL_COMPLEXITY (
  UUID VARCHAR(256) NOT NULL,
  API_ID INTEGER NOT NULL,
  TYPE VARCHAR(256),
  FIELD VARCHAR(256),
  COMPLEXITY_VALUE INTEGER,
  UNIQUE (API_ID, TYPE, FIELD),
  PRIMARY KEY (UUID),
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON UPDATE CASCADE ON DELETE CASCADE
);

COMMIT;
