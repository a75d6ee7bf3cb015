-- Step 1800 common-policies                                                        2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_COMMON_OPERATION_POLICY
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1800-apim_db-common-policies.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_OPERATION_POLICY exists (asked when run, expected: by step operation-policies)
--             table AM_COMMON_OPERATION_POLICY does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        Lists the policies that every API of an organization may use.
-- Risk        none known
-- Done when   table AM_COMMON_OPERATION_POLICY exists
--             the primary key of AM_COMMON_OPERATION_POLICY is (COMMON_POLICY_ID)
-- Undo        DROP TABLE AM_COMMON_OPERATION_POLICY, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1800 common-policies'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_COMMON_OPERATION_POLICY (
  COMMON_POLICY_ID SERIAL NOT NULL,
  POLICY_UUID VARCHAR(45) NOT NULL,
  PRIMARY KEY (COMMON_POLICY_ID),
  FOREIGN KEY (POLICY_UUID) REFERENCES AM_OPERATION_POLICY (POLICY_UUID) ON DELETE CASCADE
);

COMMIT;
