-- Step 1040 gateway-artifacts-2                                              3.2.0 -> 4.0.0, MySQL or MariaDB
-- Create AM_GW_API_ARTIFACTS
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1040-apim_db-gateway-artifacts-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GW_PUBLISHED_API_DETAILS exists (asked when run, expected: by step
--             gateway-published-apis-2)
--             table AM_GW_API_ARTIFACTS does not exist yet (asked when run; if not, the step is skipped,
--             expected: by step gateway-artifacts-kept-2)
-- Does        Holds what gateways fetch of a revision.
-- Risk        none known
-- Done when   table AM_GW_API_ARTIFACTS exists
--             the primary key of AM_GW_API_ARTIFACTS is (REVISION_ID, API_ID)
-- Undo        DROP TABLE AM_GW_API_ARTIFACTS, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1040 gateway-artifacts-2' AS migplan;

CREATE TABLE AM_GW_API_ARTIFACTS (
  API_ID VARCHAR(255) NOT NULL,
  REVISION_ID VARCHAR(255) NOT NULL,
  ARTIFACT BLOB,
  TIME_STAMP TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (REVISION_ID, API_ID),
  FOREIGN KEY (API_ID) REFERENCES AM_GW_PUBLISHED_API_DETAILS (API_ID) ON UPDATE CASCADE ON DELETE NO ACTION
) ENGINE = InnoDB;

COMMIT;
