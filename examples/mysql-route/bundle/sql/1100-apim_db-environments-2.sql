-- Step 1100 environments-2                                                   3.2.0 -> 4.0.0, MySQL or MariaDB
-- Create AM_GATEWAY_ENVIRONMENT
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1100-apim_db-environments-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GATEWAY_ENVIRONMENT does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
--             table AM_LABELS exists (asked when run, expected: 3.2.0 catalog)
--             No label is without a tenant or has more than 1023 characters of description. The migration
--             client makes a gateway environment of each, which takes neither: set TENANT_DOMAIN in AM_LABELS
--             (carbon.super for the first tenant), or shorten DESCRIPTION (asked when run)
--             table AM_LABEL_URLS exists (asked when run, expected: 3.2.0 catalog)
--             No label has two access URLs. The migration client makes a virtual host of each, and takes a
--             host once: of two with one host (http and https, say) keep one, or no label is migrated (asked
--             when run; if not, a warning)
-- Does        Holds gateway environments that are added while the server runs.
-- Risk        none known
-- Done when   table AM_GATEWAY_ENVIRONMENT exists
--             the primary key of AM_GATEWAY_ENVIRONMENT is (ID)
--             AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, TENANT_DOMAIN)
--             AM_GATEWAY_ENVIRONMENT has a unique constraint over (UUID)
-- Undo        DROP TABLE AM_GATEWAY_ENVIRONMENT, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     NOT NULL, as in the published schema; labels without a tenant are asked for first.
-- Differs     No statement of this plan touches them, since none drops a table that may hold rows.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1100 environments-2' AS migplan;

CREATE TABLE AM_GATEWAY_ENVIRONMENT (
  ID INTEGER NOT NULL AUTO_INCREMENT,
  UUID VARCHAR(45) NOT NULL,
  NAME VARCHAR(255) NOT NULL,
  TENANT_DOMAIN VARCHAR(255) NOT NULL,
  DISPLAY_NAME VARCHAR(255),
  DESCRIPTION VARCHAR(1023),
  UNIQUE (NAME, TENANT_DOMAIN),
  UNIQUE (UUID),
  PRIMARY KEY (ID)
) ENGINE = InnoDB;

COMMIT;
