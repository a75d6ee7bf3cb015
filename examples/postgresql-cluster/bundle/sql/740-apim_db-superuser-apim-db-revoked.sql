-- Step 740 superuser-apim-db-revoked                                               3.0.0 -> 3.1.0, PostgreSQL
-- Take the superuser privilege from the user of apim_db
--
-- Database    apim_db (am_db on db1.acme.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.acme.example --port=5432 --username=am --dbname=am_db
--             --file=sql/740-apim_db-superuser-apim-db-revoked.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       The privilege was granted for this migration (asked when run; if not, the step is skipped)
-- Does        The application needs to own its tables, and nothing more.
-- Risk        none known
-- Again       The mark and the privilege go in one transaction.
-- Done when   Nothing that was granted for the migration is left
-- Undo        A superuser runs ALTER ROLE … SUPERUSER.
-- Source      guide 3.0.0 to 3.1.0, Note: If you are using PostgreSQL
-- Differs     The privilege is revoked before the last start, when it was granted for the migration.
\set ON_ERROR_STOP on
\echo 'step 740 superuser-apim-db-revoked'
SET client_encoding = 'UTF8';
BEGIN;

ALTER ROLE CURRENT_USER
RESET migplan.superuser;

ALTER ROLE CURRENT_USER NOSUPERUSER;

COMMIT;
