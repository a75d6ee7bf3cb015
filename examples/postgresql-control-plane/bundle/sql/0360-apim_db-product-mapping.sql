-- Step 0360 product-mapping                                                        2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_API_PRODUCT_MAPPING
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0360-apim_db-product-mapping.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             table AM_API_URL_MAPPING exists (asked when run, expected: 2.6.0 catalog)
--             table AM_API_PRODUCT_MAPPING does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        3.0.0 keeps here which resources of which APIs make up an API product.
-- Risk        none known
-- Done when   table AM_API_PRODUCT_MAPPING exists
--             the primary key of AM_API_PRODUCT_MAPPING is (API_PRODUCT_MAPPING_ID)
--             AM_API_PRODUCT_MAPPING has a foreign key over (URL_MAPPING_ID)
-- Undo        DROP TABLE AM_API_PRODUCT_MAPPING, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0360 product-mapping'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_API_PRODUCT_MAPPING (
  API_PRODUCT_MAPPING_ID INTEGER DEFAULT NEXTVAL('AM_API_PRODUCT_MAPPING_SEQUENCE') NOT NULL,
  API_ID INTEGER,
  URL_MAPPING_ID INTEGER,
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON DELETE CASCADE,
  FOREIGN KEY (URL_MAPPING_ID) REFERENCES AM_API_URL_MAPPING (URL_MAPPING_ID) ON DELETE CASCADE,
  PRIMARY KEY (API_PRODUCT_MAPPING_ID)
);

COMMIT;
