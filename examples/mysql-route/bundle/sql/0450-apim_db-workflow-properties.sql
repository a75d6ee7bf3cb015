-- Step 0450 workflow-properties                                              3.0.0 -> 3.2.0, MySQL or MariaDB
-- Let a workflow carry properties
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0450-apim_db-workflow-properties.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_WORKFLOWS exists (asked when run, expected: 3.0.0 catalog)
--             column AM_WORKFLOWS.WF_PROPERTIES does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_WORKFLOWS, for a moment
-- Done when   column AM_WORKFLOWS.WF_PROPERTIES exists
-- Undo        ALTER TABLE AM_WORKFLOWS DROP COLUMN WF_PROPERTIES
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0450 workflow-properties' AS migplan;

ALTER TABLE AM_WORKFLOWS ADD WF_PROPERTIES BLOB;

COMMIT;
