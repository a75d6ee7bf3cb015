-- Step 0270 registry-index-tag                                                     2.6.0 -> 4.1.0, PostgreSQL
-- Index the registry's tags by their number
--
-- Database    shared_db (reg_db on db1.city.example:5432)
-- Run as      reg
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=reg
--             --dbname=reg_db --file=sql/0270-shared_db-registry-index-tag.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table REG_RESOURCE_TAG exists (asked when run, expected: 2.6.0 catalog)
--             index REG_RESOURCE_TAG_IND_BY_REG_TAG_ID on REG_RESOURCE_TAG does not exist yet (asked when
--             run; if not, the step is skipped, expected: 2.6.0 catalog)
--             index REG_TAG_IND_BY_TAG_ID on REG_RESOURCE_TAG does not exist yet (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
--             index REG_TAG_IND_BY_TG1 on REG_RESOURCE_TAG does not exist yet (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
-- Does        The portals ask for the APIs of a tag by it.
-- Risk        locks REG_RESOURCE_TAG for writers, while the index is built
-- Done when   The index is there
-- Undo        DROP INDEX REG_RESOURCE_TAG_IND_BY_REG_TAG_ID
-- Source      guide 2.6.0 to 4.1.0, Step 1.5
-- Differs     Both, where they are missing.
-- Differs     Nothing there; a new installation has the index in it.
\set ON_ERROR_STOP on
\echo 'step 0270 registry-index-tag'
SET client_encoding = 'UTF8';
BEGIN;

CREATE INDEX REG_RESOURCE_TAG_IND_BY_REG_TAG_ID ON REG_RESOURCE_TAG (REG_TAG_ID, REG_TENANT_ID);

COMMIT;
