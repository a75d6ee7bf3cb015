-- Step 0330 notification-subscribers                                               2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_NOTIFICATION_SUBSCRIBER
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0330-apim_db-notification-subscribers.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_NOTIFICATION_SUBSCRIBER does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        3.0.0 keeps here who is told of new versions of an API.
-- Risk        none known
-- Done when   table AM_NOTIFICATION_SUBSCRIBER exists
--             the primary key of AM_NOTIFICATION_SUBSCRIBER is (UUID, SUBSCRIBER_ADDRESS)
-- Undo        DROP TABLE AM_NOTIFICATION_SUBSCRIBER, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0330 notification-subscribers'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_NOTIFICATION_SUBSCRIBER (
  UUID VARCHAR(255) NOT NULL,
  CATEGORY VARCHAR(255),
  NOTIFICATION_METHOD VARCHAR(255),
  SUBSCRIBER_ADDRESS VARCHAR(255) NOT NULL,
  PRIMARY KEY (UUID, SUBSCRIBER_ADDRESS)
);

COMMIT;
