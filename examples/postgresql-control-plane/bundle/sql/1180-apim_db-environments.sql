-- Step 1180 environments                                                           2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_GATEWAY_ENVIRONMENT
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1180-apim_db-environments.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GATEWAY_ENVIRONMENT does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
--             table AM_LABELS exists (asked when run, expected: 2.6.0 catalog)
--             No label is without a tenant or has more than 1023 characters of description. The migration
--             client makes a gateway environment of each, which takes neither: set TENANT_DOMAIN in AM_LABELS
--             (carbon.super for the first tenant), or shorten DESCRIPTION (asked when run)
--             table AM_LABEL_URLS exists (asked when run, expected: 2.6.0 catalog)
--             No label has two access URLs. The migration client makes a virtual host of each, and takes a
--             host once: of two with one host (http and https, say) keep one, or no label is migrated (asked
--             when run; if not, a warning)
-- Does        Holds gateway environments that are added while the server runs.
-- Risk        none known
-- Done when   table AM_GATEWAY_ENVIRONMENT exists
--             the primary key of AM_GATEWAY_ENVIRONMENT is (ID)
--             AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, TENANT_DOMAIN)
--             AM_GATEWAY_ENVIRONMENT has a unique constraint over (UUID)
-- Undo        DROP TABLE AM_GATEWAY_ENVIRONMENT, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     No statement of this plan touches them, since none drops a table that may hold rows.
\set ON_ERROR_STOP on
\echo 'step 1180 environments'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_GATEWAY_ENVIRONMENT (
  ID INTEGER DEFAULT NEXTVAL('AM_GATEWAY_ENVIRONMENT_PK_SEQ') NOT NULL,
  UUID VARCHAR(45) NOT NULL,
  NAME VARCHAR(255) NOT NULL,
  TENANT_DOMAIN VARCHAR(255) NOT NULL,
  DISPLAY_NAME VARCHAR(255),
  DESCRIPTION VARCHAR(1023),
  UNIQUE (NAME, TENANT_DOMAIN),
  UNIQUE (UUID),
  PRIMARY KEY (ID)
);

COMMIT;
