-- Step 0300 system-apps                                                            2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_SYSTEM_APPS
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0300-apim_db-system-apps.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             table AM_KEY_MANAGER does not exist yet (asked when run, expected: 2.6.0 catalog)
--             table AM_SYSTEM_APPS does not exist yet (asked when run; if not, the step is skipped, expected:
--             2.6.0 catalog)
-- Does        3.0.0 keeps here the OAuth applications of its own portals.
-- Risk        none known
-- Done when   table AM_SYSTEM_APPS exists
--             the primary key of AM_SYSTEM_APPS is (ID)
--             AM_SYSTEM_APPS has a unique constraint over (CONSUMER_KEY)
-- Undo        DROP TABLE AM_SYSTEM_APPS, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     The steps of this recipe, before the client runs.
-- Differs     The table is created when it is not there, and never dropped.
\set ON_ERROR_STOP on
\echo 'step 0300 system-apps'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_SYSTEM_APPS (
  ID INTEGER DEFAULT NEXTVAL('AM_API_SYSTEM_APPS_SEQUENCE') NOT NULL,
  NAME VARCHAR(50) NOT NULL,
  CONSUMER_KEY VARCHAR(512) NOT NULL,
  CONSUMER_SECRET VARCHAR(512) NOT NULL,
  CREATED_TIME TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
  UNIQUE (NAME),
  UNIQUE (CONSUMER_KEY),
  PRIMARY KEY (ID)
);

COMMIT;
