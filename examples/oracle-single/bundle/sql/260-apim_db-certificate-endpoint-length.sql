-- Step 260 certificate-endpoint-length                                                 3.0.0 -> 3.1.0, Oracle
-- Widen AM_CERTIFICATE_METADATA.END_POINT to 255 characters
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM
--             @sql/260-apim_db-certificate-endpoint-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_CERTIFICATE_METADATA exists (asked when run, expected: 3.0.0 catalog)
--             column AM_CERTIFICATE_METADATA.END_POINT exists (asked when run, expected: 3.0.0 catalog)
--             column AM_CERTIFICATE_METADATA.END_POINT does not hold 255 characters (asked when run; if not,
--             the step is skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_CERTIFICATE_METADATA, for a moment
-- Done when   column AM_CERTIFICATE_METADATA.END_POINT holds 255 characters
--             column AM_CERTIFICATE_METADATA.END_POINT is NOT NULL
-- Undo        The same with the old length (100), as long as no endpoint is longer
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The length of the published schema.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 260 certificate-endpoint-length

ALTER TABLE AM_CERTIFICATE_METADATA MODIFY (END_POINT VARCHAR2(255))
/

COMMIT
/

EXIT SUCCESS
