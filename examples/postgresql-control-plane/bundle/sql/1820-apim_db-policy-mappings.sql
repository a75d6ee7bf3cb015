-- Step 1820 policy-mappings                                                        2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_API_OPERATION_POLICY_MAPPING
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1820-apim_db-policy-mappings.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_API_URL_MAPPING exists (asked when run, expected: 2.6.0 catalog)
--             table AM_OPERATION_POLICY exists (asked when run, expected: by step operation-policies)
--             table AM_API_OPERATION_POLICY_MAPPING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        Tells which policies an operation of an API has, in which order.
-- Risk        none known
-- Done when   table AM_API_OPERATION_POLICY_MAPPING exists
--             the primary key of AM_API_OPERATION_POLICY_MAPPING is (OPERATION_POLICY_MAPPING_ID)
-- Undo        DROP TABLE AM_API_OPERATION_POLICY_MAPPING, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1820 policy-mappings'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_API_OPERATION_POLICY_MAPPING (
  OPERATION_POLICY_MAPPING_ID SERIAL NOT NULL,
  URL_MAPPING_ID INTEGER NOT NULL,
  POLICY_UUID VARCHAR(45) NOT NULL,
  POLICY_ORDER INTEGER NOT NULL,
  DIRECTION VARCHAR(10) NOT NULL,
  PARAMETERS VARCHAR(1024) NOT NULL,
  PRIMARY KEY (OPERATION_POLICY_MAPPING_ID),
  FOREIGN KEY (URL_MAPPING_ID) REFERENCES AM_API_URL_MAPPING (URL_MAPPING_ID) ON DELETE CASCADE,
  FOREIGN KEY (POLICY_UUID) REFERENCES AM_OPERATION_POLICY (POLICY_UUID) ON DELETE CASCADE
);

COMMIT;
