-- Step 1090 gateway-artifacts                                                      2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_GW_API_ARTIFACTS
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1090-apim_db-gateway-artifacts.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GW_PUBLISHED_API_DETAILS exists (asked when run, expected: by step
--             gateway-published-apis)
--             table AM_GW_API_ARTIFACTS does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        Holds what gateways fetch of a revision.
-- Risk        none known
-- Done when   table AM_GW_API_ARTIFACTS exists
--             the primary key of AM_GW_API_ARTIFACTS is (REVISION_ID, API_ID)
-- Undo        DROP TABLE AM_GW_API_ARTIFACTS, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1090 gateway-artifacts'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_GW_API_ARTIFACTS (
  API_ID VARCHAR(255) NOT NULL,
  REVISION_ID VARCHAR(255) NOT NULL,
  ARTIFACT BYTEA,
  TIME_STAMP TIMESTAMP(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
  PRIMARY KEY (REVISION_ID, API_ID),
  FOREIGN KEY (API_ID) REFERENCES AM_GW_PUBLISHED_API_DETAILS (API_ID) ON UPDATE CASCADE ON DELETE NO ACTION
);

COMMIT;
