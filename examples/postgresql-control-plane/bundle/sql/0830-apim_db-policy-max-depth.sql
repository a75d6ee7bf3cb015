-- Step 0830 policy-max-depth                                                       2.6.0 -> 4.1.0, PostgreSQL
-- Let a policy limit how deep a GraphQL query is
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0830-apim_db-policy-max-depth.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_POLICY_SUBSCRIPTION exists (asked when run, expected: 2.6.0 catalog)
--             column AM_POLICY_SUBSCRIPTION.MAX_DEPTH does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Risk        rewrites AM_POLICY_SUBSCRIPTION on older releases; one row for each tier, so seconds; locks
--             AM_POLICY_SUBSCRIPTION, for seconds at most
-- Done when   column AM_POLICY_SUBSCRIPTION.MAX_DEPTH exists
--             column AM_POLICY_SUBSCRIPTION.MAX_DEPTH is NOT NULL
-- Undo        ALTER TABLE AM_POLICY_SUBSCRIPTION DROP COLUMN MAX_DEPTH
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0830 policy-max-depth'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_POLICY_SUBSCRIPTION ADD MAX_DEPTH INTEGER DEFAULT 0 NOT NULL;

COMMIT;
