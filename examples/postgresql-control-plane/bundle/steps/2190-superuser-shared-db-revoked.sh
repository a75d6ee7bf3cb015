# shellcheck shell=bash disable=SC2016
# Step 2190 superuser-shared-db-revoked: Take the superuser privilege from the user of shared_db
step_before() {
  need skip 'The privilege was granted for this migration' '' ask_sql shared_db '1' 'SELECT CASE WHEN current_setting('\''migplan.superuser'\'', TRUE) = '\''granted'\'' THEN 1 ELSE 0 END'
}
step_run() {
  do_sql shared_db 'sql/2190-shared_db-superuser-shared-db-revoked.sql'
}
step_after() {
  must 'Nothing that was granted for the migration is left' ask_sql shared_db '0' 'SELECT CASE WHEN current_setting('\''migplan.superuser'\'', TRUE) = '\''granted'\'' THEN 1 ELSE 0 END'
}
step_failed() { :; }
