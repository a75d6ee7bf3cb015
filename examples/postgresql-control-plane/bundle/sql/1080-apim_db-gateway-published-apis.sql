-- Step 1080 gateway-published-apis                                                 2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_GW_PUBLISHED_API_DETAILS
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1080-apim_db-gateway-published-apis.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GW_PUBLISHED_API_DETAILS does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        Lists the APIs of which gateways may fetch artifacts.
-- Risk        none known
-- Done when   table AM_GW_PUBLISHED_API_DETAILS exists
--             the primary key of AM_GW_PUBLISHED_API_DETAILS is (API_ID)
--             column AM_GW_PUBLISHED_API_DETAILS.API_TYPE exists
-- Undo        DROP TABLE AM_GW_PUBLISHED_API_DETAILS, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1080 gateway-published-apis'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_GW_PUBLISHED_API_DETAILS (
  API_ID VARCHAR(255) NOT NULL,
  TENANT_DOMAIN VARCHAR(255),
  API_PROVIDER VARCHAR(255),
  API_NAME VARCHAR(255),
  API_VERSION VARCHAR(255),
  API_TYPE VARCHAR(50),
  PRIMARY KEY (API_ID)
);

COMMIT;
