# shellcheck shell=bash disable=SC2016
# Step 760 superuser-user-db-revoked: Take the superuser privilege from the user of the user database
step_before() {
  need skip 'The privilege was granted for this migration' '' ask_sql user '1' 'SELECT CASE WHEN current_setting('\''migplan.superuser'\'', TRUE) = '\''granted'\'' THEN 1 ELSE 0 END'
}
step_run() {
  do_sql user 'sql/760-user-superuser-user-db-revoked.sql'
}
step_after() {
  must 'Nothing that was granted for the migration is left' ask_sql user '0' 'SELECT CASE WHEN current_setting('\''migplan.superuser'\'', TRUE) = '\''granted'\'' THEN 1 ELSE 0 END'
}
step_failed() { :; }
