-- Step 1190 gateway-virtual-hosts                                                  2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_GW_VHOST
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1190-apim_db-gateway-virtual-hosts.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: by step environments)
--             table AM_GW_VHOST does not exist yet (asked when run; if not, the step is skipped, expected:
--             2.6.0 catalog)
-- Does        Holds the virtual hosts of gateway environments.
-- Risk        none known
-- Done when   table AM_GW_VHOST exists
--             the primary key of AM_GW_VHOST is (GATEWAY_ENV_ID, HOST)
-- Undo        DROP TABLE AM_GW_VHOST, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1190 gateway-virtual-hosts'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_GW_VHOST (
  GATEWAY_ENV_ID INTEGER NOT NULL,
  HOST VARCHAR(255) NOT NULL,
  HTTP_CONTEXT VARCHAR(255),
  HTTP_PORT VARCHAR(5) NOT NULL,
  HTTPS_PORT VARCHAR(5) NOT NULL,
  WS_PORT VARCHAR(5) NOT NULL,
  WSS_PORT VARCHAR(5) NOT NULL,
  FOREIGN KEY (GATEWAY_ENV_ID) REFERENCES AM_GATEWAY_ENVIRONMENT (ID) ON UPDATE CASCADE ON DELETE CASCADE,
  PRIMARY KEY (GATEWAY_ENV_ID, HOST)
);

COMMIT;
