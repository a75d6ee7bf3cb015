-- Step 240 superuser-apim-db                                                       3.0.0 -> 3.1.0, PostgreSQL
-- Make the user of apim_db a superuser for the migration
--
-- Database    apim_db (am_db on db1.acme.example:5432)
-- Run as      am; needs a superuser of this PostgreSQL server must run this file; the user itself cannot
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.acme.example --port=5432 --username=am --dbname=am_db
--             --file=sql/240-apim_db-superuser-apim-db.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       The user is no superuser yet (asked when run; if not, the step is skipped)
-- Does        The guide asks for it, for the scripts and for the migration clients.
-- Risk        none known
-- Again       Granting again changes nothing.
-- Undo        Step superuser-apim-db-revoked takes it back, with NOSUPERUSER and RESET migplan.superuser
-- Source      guide 3.0.0 to 3.1.0, Note: If you are using PostgreSQL
-- Differs     One grant for each user, with a mark, and steps that revoke what was granted.
\set ON_ERROR_STOP on
\echo 'step 240 superuser-apim-db'
SET client_encoding = 'UTF8';
BEGIN;

ALTER ROLE "am" SUPERUSER;

ALTER ROLE "am"
SET
  migplan.superuser = 'granted';

COMMIT;
