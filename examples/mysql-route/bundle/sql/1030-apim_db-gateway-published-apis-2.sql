-- Step 1030 gateway-published-apis-2                                         3.2.0 -> 4.0.0, MySQL or MariaDB
-- Create AM_GW_PUBLISHED_API_DETAILS
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1030-apim_db-gateway-published-apis-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GW_PUBLISHED_API_DETAILS does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step gateway-published-apis-kept-2)
-- Does        Lists the APIs of which gateways may fetch artifacts.
-- Risk        none known
-- Done when   table AM_GW_PUBLISHED_API_DETAILS exists
--             the primary key of AM_GW_PUBLISHED_API_DETAILS is (API_ID)
--             column AM_GW_PUBLISHED_API_DETAILS.API_TYPE exists
-- Undo        DROP TABLE AM_GW_PUBLISHED_API_DETAILS, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1030 gateway-published-apis-2' AS migplan;

CREATE TABLE AM_GW_PUBLISHED_API_DETAILS (
  API_ID VARCHAR(255) NOT NULL,
  TENANT_DOMAIN VARCHAR(255),
  API_PROVIDER VARCHAR(255),
  API_NAME VARCHAR(255),
  API_VERSION VARCHAR(255),
  API_TYPE VARCHAR(50),
  PRIMARY KEY (API_ID)
) ENGINE = InnoDB;

COMMIT;
