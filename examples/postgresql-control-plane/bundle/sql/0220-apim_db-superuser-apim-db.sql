-- Step 0220 superuser-apim-db                                                      2.6.0 -> 4.1.0, PostgreSQL
-- Make the user of apim_db a superuser for the migration
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am; needs a superuser of this PostgreSQL server must run this file; the user itself cannot
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0220-apim_db-superuser-apim-db.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       The user is no superuser yet (asked when run; if not, the step is skipped)
-- Does        The guide asks for it, for the scripts and for the migration clients.
-- Risk        none known
-- Again       Granting again changes nothing.
-- Undo        Step superuser-apim-db-revoked takes it back, with NOSUPERUSER and RESET migplan.superuser
-- Source      guide 2.6.0 to 4.1.0, Step 3, note: If you are using PostgreSQL
-- Differs     One grant for each user, with a mark, and steps that revoke what was granted.
\set ON_ERROR_STOP on
\echo 'step 0220 superuser-apim-db'
SET client_encoding = 'UTF8';
BEGIN;

ALTER ROLE "am" SUPERUSER;

ALTER ROLE "am"
SET
  migplan.superuser = 'granted';

COMMIT;
