-- Step 0490 users                                                                  2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_USER
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0490-apim_db-users.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_USER does not exist yet (asked when run; if not, the step is skipped, expected: 2.6.0
--             catalog)
-- Does        3.1.0 keeps the names of API users by their ids here.
-- Risk        none known
-- Done when   table AM_USER exists
--             the primary key of AM_USER is (USER_ID)
-- Undo        DROP TABLE AM_USER, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0490 users'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_USER (
  USER_ID VARCHAR(255) NOT NULL,
  USER_NAME VARCHAR(255) NOT NULL,
  PRIMARY KEY (USER_ID)
);

COMMIT;
