-- Step 0290 revoked-jwt                                                                   2.6.0 -> 3.1.0, Db2
-- Create AM_REVOKED_JWT
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0290-apim_db-revoked-jwt.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_REVOKED_JWT does not exist yet (asked when run; if not, the step is skipped, expected:
--             2.6.0 catalog)
-- Does        3.0.0 keeps here the self-contained tokens that are revoked before they expire.
-- Risk        none known
-- Done when   table AM_REVOKED_JWT exists
--             the primary key of AM_REVOKED_JWT is (UUID)
-- Undo        DROP TABLE AM_REVOKED_JWT, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0290 revoked-jwt
@

CREATE TABLE AM_REVOKED_JWT (
  UUID VARCHAR(255) NOT NULL,
  SIGNATURE VARCHAR(2048) NOT NULL,
  EXPIRY_TIMESTAMP BIGINT NOT NULL,
  TENANT_ID INTEGER DEFAULT -1,
  TOKEN_TYPE VARCHAR(15) DEFAULT 'DEFAULT',
  TIME_CREATED TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (UUID)
)
@

COMMIT
@
