-- Step 0320 monetization-usage                                                     2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_MONETIZATION_USAGE
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0320-apim_db-monetization-usage.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_MONETIZATION_USAGE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        3.0.0 keeps here which usage it has handed to the billing engine.
-- Risk        none known
-- Done when   table AM_MONETIZATION_USAGE exists
--             the primary key of AM_MONETIZATION_USAGE is (ID)
-- Undo        DROP TABLE AM_MONETIZATION_USAGE, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0320 monetization-usage'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_MONETIZATION_USAGE (
  ID VARCHAR(100) NOT NULL,
  STATE VARCHAR(50) NOT NULL,
  STATUS VARCHAR(50) NOT NULL,
  STARTED_TIME VARCHAR(50) NOT NULL,
  PUBLISHED_TIME VARCHAR(50) NOT NULL,
  PRIMARY KEY (ID)
);

COMMIT;
