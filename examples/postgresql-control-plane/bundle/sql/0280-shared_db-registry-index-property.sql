-- Step 0280 registry-index-property                                                2.6.0 -> 4.1.0, PostgreSQL
-- Index the registry's properties by their number
--
-- Database    shared_db (reg_db on db1.city.example:5432)
-- Run as      reg
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=reg
--             --dbname=reg_db --file=sql/0280-shared_db-registry-index-property.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table REG_RESOURCE_PROPERTY exists (asked when run, expected: 2.6.0 catalog)
--             index REG_RESOURCE_PROPERTY_IND_BY_REG_PROP_ID on REG_RESOURCE_PROPERTY does not exist yet
--             (asked when run; if not, the step is skipped, expected: 2.6.0 catalog)
--             index REG_RESC_PROP_BY_REG_PROP_ID on REG_RESOURCE_PROPERTY does not exist yet (asked when run
--             if not, the step is skipped, expected: 2.6.0 catalog)
--             index REG_RESC_PROP_BY_3 on REG_RESOURCE_PROPERTY does not exist yet (asked when run; if not,
--             the step is skipped, expected: 2.6.0 catalog)
-- Does        Without it each look at a property of a resource reads the whole table.
-- Risk        locks REG_RESOURCE_PROPERTY for writers, while the index is built
-- Done when   The index is there
-- Undo        DROP INDEX REG_RESOURCE_PROPERTY_IND_BY_REG_PROP_ID
-- Source      guide 2.6.0 to 4.1.0, Step 1.5
-- Differs     Both, where they are missing.
-- Differs     Nothing there; a new installation has the index in it.
\set ON_ERROR_STOP on
\echo 'step 0280 registry-index-property'
SET client_encoding = 'UTF8';
BEGIN;

CREATE INDEX REG_RESOURCE_PROPERTY_IND_BY_REG_PROP_ID ON REG_RESOURCE_PROPERTY (REG_TENANT_ID, REG_PROPERTY_ID);

COMMIT;
