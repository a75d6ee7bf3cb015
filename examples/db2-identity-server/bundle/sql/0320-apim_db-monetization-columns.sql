-- Step 0320 monetization-columns                                                          2.6.0 -> 3.1.0, Db2
-- Let subscription policies have a price
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0320-apim_db-monetization-columns.sql || {
--             db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_POLICY_SUBSCRIPTION exists (asked when run, expected: 2.6.0 catalog)
--             column AM_POLICY_SUBSCRIPTION.MONETIZATION_PLAN does not exist yet (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
--             column AM_POLICY_SUBSCRIPTION.FIXED_RATE does not exist yet (asked when run, expected: 2.6.0
--             catalog)
--             column AM_POLICY_SUBSCRIPTION.BILLING_CYCLE does not exist yet (asked when run, expected: 2.6.0
--             catalog)
--             column AM_POLICY_SUBSCRIPTION.PRICE_PER_REQUEST does not exist yet (asked when run, expected:
--             2.6.0 catalog)
--             column AM_POLICY_SUBSCRIPTION.CURRENCY does not exist yet (asked when run, expected: 2.6.0
--             catalog)
-- Does        3.0.0 bills subscribers by the policy that they chose.
-- Risk        locks AM_POLICY_SUBSCRIPTION, a small table, for a moment
-- Done when   column AM_POLICY_SUBSCRIPTION.MONETIZATION_PLAN exists
--             column AM_POLICY_SUBSCRIPTION.FIXED_RATE exists
--             column AM_POLICY_SUBSCRIPTION.BILLING_CYCLE exists
--             column AM_POLICY_SUBSCRIPTION.PRICE_PER_REQUEST exists
--             column AM_POLICY_SUBSCRIPTION.CURRENCY exists
-- Undo        ALTER TABLE AM_POLICY_SUBSCRIPTION DROP COLUMN MONETIZATION_PLAN DROP COLUMN FIXED_RATE DROP
--             COLUMN BILLING_CYCLE DROP COLUMN PRICE_PER_REQUEST DROP COLUMN CURRENCY
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The column without a default, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0320 monetization-columns
@

ALTER TABLE AM_POLICY_SUBSCRIPTION
ADD MONETIZATION_PLAN VARCHAR(25)
ADD FIXED_RATE VARCHAR(15)
ADD BILLING_CYCLE VARCHAR(15)
ADD PRICE_PER_REQUEST VARCHAR(15)
ADD CURRENCY VARCHAR(15)
@

COMMIT
@
