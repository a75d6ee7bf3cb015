-- Step 1120 subscription-policy-connections-2                                3.2.0 -> 4.0.0, MySQL or MariaDB
-- Limit the connections of a subscription
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1120-apim_db-subscription-policy-connections-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_POLICY_SUBSCRIPTION exists (asked when run, expected: 3.2.0 catalog)
--             column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT does not exist yet (asked when run; if not, the
--             step is skipped, expected: 3.2.0 catalog)
-- Does        Policies for streaming APIs count connections; 0 is what an old policy has.
-- Risk        rewrites AM_POLICY_SUBSCRIPTION, a small table; locks AM_POLICY_SUBSCRIPTION, for a moment
-- Done when   column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT exists
--             column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT is NOT NULL
--             column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT has a default
-- Undo        ALTER TABLE AM_POLICY_SUBSCRIPTION DROP COLUMN CONNECTIONS_COUNT
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1120 subscription-policy-connections-2' AS migplan;

ALTER TABLE AM_POLICY_SUBSCRIPTION ADD CONNECTIONS_COUNT INTEGER DEFAULT 0 NOT NULL;

COMMIT;
