-- Step 1200 subscription-policy-connections                                        2.6.0 -> 4.1.0, PostgreSQL
-- Limit the connections of a subscription
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1200-apim_db-subscription-policy-connections.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_POLICY_SUBSCRIPTION exists (asked when run, expected: 2.6.0 catalog)
--             column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT does not exist yet (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
-- Does        Policies for streaming APIs count connections; 0 is what an old policy has.
-- Risk        rewrites AM_POLICY_SUBSCRIPTION, a small table; locks AM_POLICY_SUBSCRIPTION, for a moment
-- Done when   column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT exists
--             column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT is NOT NULL
--             column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT has a default
-- Undo        ALTER TABLE AM_POLICY_SUBSCRIPTION DROP COLUMN CONNECTIONS_COUNT
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1200 subscription-policy-connections'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_POLICY_SUBSCRIPTION ADD CONNECTIONS_COUNT INTEGER DEFAULT 0 NOT NULL;

COMMIT;
