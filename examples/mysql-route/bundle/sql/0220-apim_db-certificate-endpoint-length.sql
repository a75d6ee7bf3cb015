-- Step 0220 certificate-endpoint-length                                      3.0.0 -> 3.2.0, MySQL or MariaDB
-- Widen AM_CERTIFICATE_METADATA.END_POINT to 255 characters
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0220-apim_db-certificate-endpoint-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_CERTIFICATE_METADATA exists (asked when run, expected: 3.0.0 catalog)
--             column AM_CERTIFICATE_METADATA.END_POINT exists (asked when run, expected: 3.0.0 catalog)
--             column AM_CERTIFICATE_METADATA.END_POINT does not hold 255 characters (asked when run; if not,
--             the step is skipped, expected: 3.0.0 catalog)
-- Risk        rewrites AM_CERTIFICATE_METADATA, a small table; locks AM_CERTIFICATE_METADATA, for a moment
-- Done when   column AM_CERTIFICATE_METADATA.END_POINT holds 255 characters
--             column AM_CERTIFICATE_METADATA.END_POINT is NOT NULL
-- Undo        The same with the old length (100), as long as no endpoint is longer
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The length of the published schema.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0220 certificate-endpoint-length' AS migplan;

ALTER TABLE AM_CERTIFICATE_METADATA MODIFY END_POINT VARCHAR(255) NOT NULL;

COMMIT;
