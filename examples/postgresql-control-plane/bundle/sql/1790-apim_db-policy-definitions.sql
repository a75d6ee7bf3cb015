-- Step 1790 policy-definitions                                                     2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_OPERATION_POLICY_DEFINITION
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1790-apim_db-policy-definitions.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_OPERATION_POLICY exists (asked when run, expected: by step operation-policies)
--             table AM_OPERATION_POLICY_DEFINITION does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        Holds what each gateway runs for a policy.
-- Risk        none known
-- Done when   table AM_OPERATION_POLICY_DEFINITION exists
--             the primary key of AM_OPERATION_POLICY_DEFINITION is (DEFINITION_ID)
--             AM_OPERATION_POLICY_DEFINITION has a unique constraint over (POLICY_UUID, GATEWAY_TYPE)
-- Undo        DROP TABLE AM_OPERATION_POLICY_DEFINITION, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1790 policy-definitions'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_OPERATION_POLICY_DEFINITION (
  DEFINITION_ID SERIAL NOT NULL,
  POLICY_UUID VARCHAR(45) NOT NULL,
  POLICY_DEFINITION BYTEA NOT NULL,
  GATEWAY_TYPE VARCHAR(20) NOT NULL,
  DEFINITION_MD5 VARCHAR(45) NOT NULL,
  PRIMARY KEY (DEFINITION_ID),
  UNIQUE (POLICY_UUID, GATEWAY_TYPE),
  FOREIGN KEY (POLICY_UUID) REFERENCES AM_OPERATION_POLICY (POLICY_UUID) ON DELETE CASCADE
);

COMMIT;
