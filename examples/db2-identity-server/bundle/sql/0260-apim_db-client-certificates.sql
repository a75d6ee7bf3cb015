-- Step 0260 client-certificates                                                           2.6.0 -> 3.1.0, Db2
-- Create AM_API_CLIENT_CERTIFICATE
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0260-apim_db-client-certificates.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             table AM_API_CLIENT_CERTIFICATE does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        3.0.0 keeps here the certificates of clients that call an API with mutual TLS.
-- Risk        none known
-- Done when   table AM_API_CLIENT_CERTIFICATE exists
--             AM_API_CLIENT_CERTIFICATE has a foreign key over (API_ID)
-- Undo        DROP TABLE AM_API_CLIENT_CERTIFICATE, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0260 client-certificates
@

CREATE TABLE AM_API_CLIENT_CERTIFICATE (
  TENANT_ID INTEGER NOT NULL,
  ALIAS VARCHAR(45) NOT NULL,
  API_ID INTEGER NOT NULL,
  CERTIFICATE BLOB NOT NULL,
  REMOVED SMALLINT DEFAULT 0 NOT NULL,
  TIER_NAME VARCHAR(512),
  PRIMARY KEY (ALIAS, TENANT_ID, REMOVED),
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON DELETE CASCADE
)
@

COMMIT
@
