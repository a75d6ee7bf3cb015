-- Step 1110 gateway-virtual-hosts-2                                          3.2.0 -> 4.0.0, MySQL or MariaDB
-- Create AM_GW_VHOST
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1110-apim_db-gateway-virtual-hosts-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: by step environments-2)
--             table AM_GW_VHOST does not exist yet (asked when run; if not, the step is skipped, expected:
--             3.2.0 catalog)
-- Does        Holds the virtual hosts of gateway environments.
-- Risk        none known
-- Done when   table AM_GW_VHOST exists
--             the primary key of AM_GW_VHOST is (GATEWAY_ENV_ID, HOST)
-- Undo        DROP TABLE AM_GW_VHOST, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1110 gateway-virtual-hosts-2' AS migplan;

CREATE TABLE AM_GW_VHOST (
  GATEWAY_ENV_ID INTEGER NOT NULL,
  HOST VARCHAR(255) NOT NULL,
  HTTP_CONTEXT VARCHAR(255),
  HTTP_PORT VARCHAR(5) NOT NULL,
  HTTPS_PORT VARCHAR(5) NOT NULL,
  WS_PORT VARCHAR(5) NOT NULL,
  WSS_PORT VARCHAR(5) NOT NULL,
  FOREIGN KEY (GATEWAY_ENV_ID) REFERENCES AM_GATEWAY_ENVIRONMENT (ID) ON UPDATE CASCADE ON DELETE CASCADE,
  PRIMARY KEY (GATEWAY_ENV_ID, HOST)
) ENGINE = InnoDB;

COMMIT;
