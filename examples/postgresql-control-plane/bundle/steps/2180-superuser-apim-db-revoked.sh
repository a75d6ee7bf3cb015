# shellcheck shell=bash disable=SC2016
# Step 2180 superuser-apim-db-revoked: Take the superuser privilege from the user of apim_db
step_before() {
  need skip 'The privilege was granted for this migration' '' ask_sql apim_db '1' 'SELECT CASE WHEN current_setting('\''migplan.superuser'\'', TRUE) = '\''granted'\'' THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/2180-apim_db-superuser-apim-db-revoked.sql'
}
step_after() {
  must 'Nothing that was granted for the migration is left' ask_sql apim_db '0' 'SELECT CASE WHEN current_setting('\''migplan.superuser'\'', TRUE) = '\''granted'\'' THEN 1 ELSE 0 END'
}
step_failed() { :; }
