# shellcheck shell=bash disable=SC2016
# Step 0230 superuser-shared-db: Make the user of shared_db a superuser for the migration
step_before() {
  need skip 'The user is no superuser yet' '' ask_sql shared_db '0' 'SELECT COUNT(*) FROM pg_roles WHERE rolname = CURRENT_USER AND rolsuper'
}
step_run() {
  do_sql shared_db 'sql/0230-shared_db-superuser-shared-db.sql'
}
step_after() { :; }
step_failed() {
  say 'Expected unless the user is a superuser: let a superuser of this server run the file, then run the migration again; it passes over this step. Where that is not allowed and the user owns all tables of its databases, mark the step as done: the statements of this migration need the owner only.'
}
