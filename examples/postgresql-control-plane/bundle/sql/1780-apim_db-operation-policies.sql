-- Step 1780 operation-policies                                                     2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_OPERATION_POLICY
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1780-apim_db-operation-policies.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_OPERATION_POLICY does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        Holds the policies that 4.1.0 applies to single operations of an API.
-- Risk        none known
-- Done when   table AM_OPERATION_POLICY exists
--             the primary key of AM_OPERATION_POLICY is (POLICY_UUID)
-- Undo        DROP TABLE AM_OPERATION_POLICY, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1780 operation-policies'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_OPERATION_POLICY (
  POLICY_UUID VARCHAR(45) NOT NULL,
  POLICY_NAME VARCHAR(300) NOT NULL,
  POLICY_VERSION VARCHAR(45) DEFAULT 'v1',
  DISPLAY_NAME VARCHAR(300) NOT NULL,
  POLICY_DESCRIPTION VARCHAR(1024),
  APPLICABLE_FLOWS VARCHAR(45) NOT NULL,
  GATEWAY_TYPES VARCHAR(45) NOT NULL,
  API_TYPES VARCHAR(45) NOT NULL,
  POLICY_PARAMETERS BYTEA,
  ORGANIZATION VARCHAR(100),
  POLICY_CATEGORY VARCHAR(45) NOT NULL,
  POLICY_MD5 VARCHAR(45) NOT NULL,
  PRIMARY KEY (POLICY_UUID)
);

COMMIT;
