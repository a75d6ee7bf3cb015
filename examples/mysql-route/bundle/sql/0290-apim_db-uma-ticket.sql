-- Step 0290 uma-ticket                                                       3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create IDN_UMA_PERMISSION_TICKET
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0290-apim_db-uma-ticket.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PERMISSION_TICKET does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        Holds permission tickets of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_PERMISSION_TICKET exists
--             the primary key of IDN_UMA_PERMISSION_TICKET is (ID)
-- Undo        DROP TABLE IDN_UMA_PERMISSION_TICKET, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0290 uma-ticket' AS migplan;

CREATE TABLE IDN_UMA_PERMISSION_TICKET (
  ID INTEGER NOT NULL AUTO_INCREMENT,
  PT VARCHAR(255) NOT NULL,
  TIME_CREATED TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  EXPIRY_TIME TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  TICKET_STATE VARCHAR(25) DEFAULT 'ACTIVE',
  TENANT_ID INTEGER DEFAULT -1234,
  PRIMARY KEY (ID)
) ENGINE = InnoDB;

COMMIT;
