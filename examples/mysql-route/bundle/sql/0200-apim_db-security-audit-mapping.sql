-- Step 0200 security-audit-mapping                                           3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create AM_SECURITY_AUDIT_UUID_MAPPING
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0200-apim_db-security-audit-mapping.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 3.0.0 catalog)
--             table AM_SECURITY_AUDIT_UUID_MAPPING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        3.1.0 keeps here which API has which entry at the security audit service.
-- Risk        none known
-- Done when   table AM_SECURITY_AUDIT_UUID_MAPPING exists
--             the primary key of AM_SECURITY_AUDIT_UUID_MAPPING is (API_ID)
-- Undo        DROP TABLE AM_SECURITY_AUDIT_UUID_MAPPING, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The actions of the published schema, as far as the system has them.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0200 security-audit-mapping' AS migplan;

CREATE TABLE AM_SECURITY_AUDIT_UUID_MAPPING (
  API_ID INTEGER NOT NULL,
  AUDIT_UUID VARCHAR(255) NOT NULL,
  PRIMARY KEY (API_ID),
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON UPDATE CASCADE ON DELETE RESTRICT
) ENGINE = InnoDB;

COMMIT;
