-- Step 0440 workflow-metadata                                                3.0.0 -> 3.2.0, MySQL or MariaDB
-- Let a workflow carry data of its own
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0440-apim_db-workflow-metadata.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_WORKFLOWS exists (asked when run, expected: 3.0.0 catalog)
--             column AM_WORKFLOWS.WF_METADATA does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_WORKFLOWS, for a moment
-- Done when   column AM_WORKFLOWS.WF_METADATA exists
-- Undo        ALTER TABLE AM_WORKFLOWS DROP COLUMN WF_METADATA
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0440 workflow-metadata' AS migplan;

ALTER TABLE AM_WORKFLOWS ADD WF_METADATA BLOB;

COMMIT;
