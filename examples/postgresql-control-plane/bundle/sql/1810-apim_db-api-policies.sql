-- Step 1810 api-policies                                                           2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_API_OPERATION_POLICY
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1810-apim_db-api-policies.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_OPERATION_POLICY exists (asked when run, expected: by step operation-policies)
--             table AM_API_OPERATION_POLICY does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        Lists the policies that belong to one API.
-- Risk        none known
-- Done when   table AM_API_OPERATION_POLICY exists
--             the primary key of AM_API_OPERATION_POLICY is (API_SPECIFIC_POLICY_ID)
-- Undo        DROP TABLE AM_API_OPERATION_POLICY, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1810 api-policies'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_API_OPERATION_POLICY (
  API_SPECIFIC_POLICY_ID SERIAL NOT NULL,
  POLICY_UUID VARCHAR(45) NOT NULL,
  API_UUID VARCHAR(45) NOT NULL,
  REVISION_UUID VARCHAR(45),
  CLONED_POLICY_UUID VARCHAR(45),
  PRIMARY KEY (API_SPECIFIC_POLICY_ID),
  FOREIGN KEY (POLICY_UUID) REFERENCES AM_OPERATION_POLICY (POLICY_UUID) ON DELETE CASCADE
);

COMMIT;
