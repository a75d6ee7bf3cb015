-- Step 2190 superuser-shared-db-revoked                                            2.6.0 -> 4.1.0, PostgreSQL
-- Take the superuser privilege from the user of shared_db
--
-- Database    shared_db (reg_db on db1.city.example:5432)
-- Run as      reg
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=reg
--             --dbname=reg_db --file=sql/2190-shared_db-superuser-shared-db-revoked.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       The privilege was granted for this migration (asked when run; if not, the step is skipped)
-- Does        The application needs to own its tables, and nothing more.
-- Risk        none known
-- Again       The mark and the privilege go in one transaction.
-- Done when   Nothing that was granted for the migration is left
-- Undo        A superuser runs ALTER ROLE … SUPERUSER.
-- Source      guide 2.6.0 to 4.1.0, Step 3, note: If you are using PostgreSQL
-- Differs     The privilege is revoked before the last start, when it was granted for the migration.
\set ON_ERROR_STOP on
\echo 'step 2190 superuser-shared-db-revoked'
SET client_encoding = 'UTF8';
BEGIN;

ALTER ROLE CURRENT_USER
RESET migplan.superuser;

ALTER ROLE CURRENT_USER NOSUPERUSER;

COMMIT;
