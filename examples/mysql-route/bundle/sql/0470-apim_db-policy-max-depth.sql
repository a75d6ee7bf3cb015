-- Step 0470 policy-max-depth                                                 3.0.0 -> 3.2.0, MySQL or MariaDB
-- Let a policy limit how deep a GraphQL query is
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0470-apim_db-policy-max-depth.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_POLICY_SUBSCRIPTION exists (asked when run, expected: 3.0.0 catalog)
--             column AM_POLICY_SUBSCRIPTION.MAX_DEPTH does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Risk        rewrites AM_POLICY_SUBSCRIPTION on older releases; one row for each tier, so seconds; locks
--             AM_POLICY_SUBSCRIPTION, for seconds at most
-- Done when   column AM_POLICY_SUBSCRIPTION.MAX_DEPTH exists
--             column AM_POLICY_SUBSCRIPTION.MAX_DEPTH is NOT NULL
-- Undo        ALTER TABLE AM_POLICY_SUBSCRIPTION DROP COLUMN MAX_DEPTH
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0470 policy-max-depth' AS migplan;

ALTER TABLE AM_POLICY_SUBSCRIPTION ADD MAX_DEPTH INTEGER DEFAULT 0 NOT NULL;

COMMIT;
