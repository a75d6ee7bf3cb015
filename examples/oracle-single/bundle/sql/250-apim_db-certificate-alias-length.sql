-- Step 250 certificate-alias-length                                                    3.0.0 -> 3.1.0, Oracle
-- Widen AM_CERTIFICATE_METADATA.ALIAS to 255 characters
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/250-apim_db-certificate-alias-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_CERTIFICATE_METADATA exists (asked when run, expected: 3.0.0 catalog)
--             column AM_CERTIFICATE_METADATA.ALIAS exists (asked when run, expected: 3.0.0 catalog)
--             column AM_CERTIFICATE_METADATA.ALIAS does not hold 255 characters (asked when run; if not, the
--             step is skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_CERTIFICATE_METADATA, for a moment
-- Done when   column AM_CERTIFICATE_METADATA.ALIAS holds 255 characters
--             column AM_CERTIFICATE_METADATA.ALIAS is NOT NULL
--             the primary key of AM_CERTIFICATE_METADATA is (ALIAS)
-- Undo        The same with the old length (45), as long as no alias is longer
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The length of the published schema.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 250 certificate-alias-length

ALTER TABLE AM_CERTIFICATE_METADATA MODIFY (ALIAS VARCHAR2(255))
/

COMMIT
/

EXIT SUCCESS
