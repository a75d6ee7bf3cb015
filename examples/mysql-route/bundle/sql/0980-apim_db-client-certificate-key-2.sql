-- Step 0980 client-certificate-key-2                                         3.2.0 -> 4.0.0, MySQL or MariaDB
-- Let each revision have the same client certificates
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0980-apim_db-client-certificate-key-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_CLIENT_CERTIFICATE exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_CLIENT_CERTIFICATE.REVISION_UUID exists (asked when run, expected: by step
--             client-certificate-revision-2)
--             the primary key of AM_API_CLIENT_CERTIFICATE is not (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)
--             (asked when run; if not, the step is skipped, expected: 3.2.0 catalog)
-- Risk        rewrites AM_API_CLIENT_CERTIFICATE, a small table; locks AM_API_CLIENT_CERTIFICATE, for a
--             moment
-- Done when   the primary key of AM_API_CLIENT_CERTIFICATE is (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)
-- Undo        The same with the old columns (ALIAS, TENANT_ID, REMOVED), as long as no revision has been made
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     One statement on MySQL, one transaction on PostgreSQL, SQL Server and Db2.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0980 client-certificate-key-2' AS migplan;

ALTER TABLE AM_API_CLIENT_CERTIFICATE
DROP PRIMARY KEY,
ADD PRIMARY KEY (ALIAS, TENANT_ID, REMOVED, REVISION_UUID);

COMMIT;
