-- Step 0170 registry-index-property                                                    4.0.0 -> 4.1.0, Oracle
-- Index the registry's properties by their number
--
-- Database    shared_db (REG on db1.bank.example:1521)
-- Run as      reg
-- Run with    sqlplus -L reg@//db1.bank.example:1521/REG @sql/0170-shared_db-registry-index-property.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table REG_RESOURCE_PROPERTY exists (asked when run, expected: 4.0.0 catalog)
--             index REG_RESOURCE_PROPERTY_IND_BY_REG_PROP_ID on REG_RESOURCE_PROPERTY does not exist yet
--             (asked when run; if not, the step is skipped, expected: 4.0.0 catalog)
--             index REG_RESC_PROP_BY_REG_PROP_ID on REG_RESOURCE_PROPERTY does not exist yet (asked when run
--             if not, the step is skipped, expected: 4.0.0 catalog)
--             index REG_RESC_PROP_BY_3 on REG_RESOURCE_PROPERTY does not exist yet (asked when run; if not,
--             the step is skipped, expected: 4.0.0 catalog)
-- Does        Without it each look at a property of a resource reads the whole table.
-- Risk        locks REG_RESOURCE_PROPERTY for writers, while the index is built
-- Done when   The index is there
-- Undo        DROP INDEX REG_RESC_PROP_BY_REG_PROP_ID
-- Source      guide 4.0.0 to 4.1.0, Step 1.5
-- Differs     Nothing there; a new installation has the index in it.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0170 registry-index-property

CREATE INDEX REG_RESC_PROP_BY_REG_PROP_ID ON REG_RESOURCE_PROPERTY (REG_TENANT_ID, REG_PROPERTY_ID)
/

COMMIT
/

EXIT SUCCESS
