-- Step 0230 superuser-shared-db                                                    2.6.0 -> 4.1.0, PostgreSQL
-- Make the user of shared_db a superuser for the migration
--
-- Database    shared_db (reg_db on db1.city.example:5432)
-- Run as      reg; needs a superuser of this PostgreSQL server must run this file; the user itself cannot
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=reg
--             --dbname=reg_db --file=sql/0230-shared_db-superuser-shared-db.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       The user is no superuser yet (asked when run; if not, the step is skipped)
-- Does        The guide asks for it, for the scripts and for the migration clients.
-- Risk        none known
-- Again       Granting again changes nothing.
-- Undo        Step superuser-shared-db-revoked takes it back, with NOSUPERUSER and RESET migplan.superuser
-- Source      guide 2.6.0 to 4.1.0, Step 3, note: If you are using PostgreSQL
-- Differs     One grant for each user, with a mark, and steps that revoke what was granted.
\set ON_ERROR_STOP on
\echo 'step 0230 superuser-shared-db'
SET client_encoding = 'UTF8';
BEGIN;

ALTER ROLE "reg" SUPERUSER;

ALTER ROLE "reg"
SET
  migplan.superuser = 'granted';

COMMIT;
