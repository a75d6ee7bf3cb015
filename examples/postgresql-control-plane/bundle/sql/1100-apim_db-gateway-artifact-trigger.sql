-- Step 1100 gateway-artifact-trigger                                               2.6.0 -> 4.1.0, PostgreSQL
-- Note when a gateway artifact was changed
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1100-apim_db-gateway-artifact-trigger.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GW_API_ARTIFACTS exists (asked when run, expected: by step gateway-artifacts)
--             column AM_GW_API_ARTIFACTS.REVISION_ID exists (asked when run, expected: by step
--             gateway-artifacts)
--             trigger TIME_STAMP does not exist yet (asked when run; if not, the step is skipped, expected:
--             2.6.0 catalog)
-- Risk        none known
-- Done when   trigger TIME_STAMP exists
-- Undo        DROP TRIGGER TIME_STAMP ON AM_GW_API_ARTIFACTS
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1100 gateway-artifact-trigger'
SET client_encoding = 'UTF8';
BEGIN;

CREATE OR REPLACE FUNCTION UPDATE_MODIFIED_COLUMN () RETURNS TRIGGER AS $$
BEGIN
  NEW.TIME_STAMP = NOW();
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER TIME_STAMP BEFORE UPDATE ON AM_GW_API_ARTIFACTS FOR EACH ROW EXECUTE PROCEDURE UPDATE_MODIFIED_COLUMN ();

COMMIT;
