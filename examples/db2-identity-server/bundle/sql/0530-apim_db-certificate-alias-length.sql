-- Step 0530 certificate-alias-length                                                      2.6.0 -> 3.1.0, Db2
-- Widen AM_CERTIFICATE_METADATA.ALIAS to 255 characters
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0530-apim_db-certificate-alias-length.sql ||
--             { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_CERTIFICATE_METADATA exists (asked when run, expected: 2.6.0 catalog)
--             column AM_CERTIFICATE_METADATA.ALIAS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_CERTIFICATE_METADATA.ALIAS does not hold 255 characters (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_CERTIFICATE_METADATA, for a moment
-- Done when   column AM_CERTIFICATE_METADATA.ALIAS holds 255 characters
--             column AM_CERTIFICATE_METADATA.ALIAS is NOT NULL
--             the primary key of AM_CERTIFICATE_METADATA is (ALIAS)
-- Undo        The same with the old length (45), as long as no alias is longer
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The length of the published schema.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0530 certificate-alias-length
@

ALTER TABLE AM_CERTIFICATE_METADATA ALTER COLUMN ALIAS SET DATA TYPE VARCHAR(255)
@

COMMIT
@
