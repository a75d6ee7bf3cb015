-- Step 0570 gateway-runtime-artifacts                                        3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create AM_GW_API_ARTIFACTS
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0570-apim_db-gateway-runtime-artifacts.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GW_PUBLISHED_API_DETAILS exists (asked when run, expected: by step published-apis)
--             table AM_GW_API_ARTIFACTS does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        3.2.0 keeps here what a gateway needs to deploy an API.
-- Risk        none known
-- Done when   table AM_GW_API_ARTIFACTS exists
--             the primary key of AM_GW_API_ARTIFACTS is (GATEWAY_LABEL, API_ID)
--             AM_GW_API_ARTIFACTS has a foreign key over (API_ID)
-- Undo        DROP TABLE AM_GW_API_ARTIFACTS, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     LONGBLOB, as the published schema has it.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0570 gateway-runtime-artifacts' AS migplan;

CREATE TABLE AM_GW_API_ARTIFACTS (
  API_ID VARCHAR(255) NOT NULL,
  ARTIFACT LONGBLOB,
  GATEWAY_INSTRUCTION VARCHAR(20),
  GATEWAY_LABEL VARCHAR(255) NOT NULL,
  TIME_STAMP TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (GATEWAY_LABEL, API_ID),
  FOREIGN KEY (API_ID) REFERENCES AM_GW_PUBLISHED_API_DETAILS (API_ID) ON UPDATE CASCADE ON DELETE NO ACTION
) ENGINE = InnoDB;

COMMIT;
