-- Step 0450 rating-id-text                                                         2.6.0 -> 4.1.0, PostgreSQL
-- Turn the ids of ratings into text
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0450-apim_db-rating-id-text.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_RATINGS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_RATINGS.RATING_ID exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_RATINGS.RATING_ID does not hold 64 characters (asked when run; if not, the step
--             is skipped, expected: 2.6.0 catalog)
-- Does        3.0.0 gives ratings ids of letters and digits. What is there keeps its number, as text.
-- Risk        rewrites AM_API_RATINGS, one row for each rating; locks AM_API_RATINGS, while it is written
-- Done when   column AM_API_RATINGS.RATING_ID holds 64 characters
--             column AM_API_RATINGS.RATING_ID is NOT NULL
--             column AM_API_RATINGS.RATING_ID has no default
--             the primary key of AM_API_RATINGS is (RATING_ID)
-- Undo        ALTER TABLE AM_API_RATINGS ALTER COLUMN RATING_ID TYPE INTEGER USING CAST(RATING_ID AS
--             INTEGER), ALTER COLUMN RATING_ID SET DEFAULT NEXTVAL('am_api_ratings_sequence'), as long as
--             every id is a number
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     The type of the column changes; ids and primary key stay, no default and no extension.
\set ON_ERROR_STOP on
\echo 'step 0450 rating-id-text'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_RATINGS
ALTER COLUMN RATING_ID DROP DEFAULT,
ALTER COLUMN RATING_ID TYPE VARCHAR(255) USING CAST(RATING_ID AS VARCHAR(255));

COMMIT;
