# shellcheck shell=bash disable=SC2016
# Step 0220 superuser-apim-db: Make the user of apim_db a superuser for the migration
step_before() {
  need skip 'The user is no superuser yet' '' ask_sql apim_db '0' 'SELECT COUNT(*) FROM pg_roles WHERE rolname = CURRENT_USER AND rolsuper'
}
step_run() {
  do_sql apim_db 'sql/0220-apim_db-superuser-apim-db.sql'
}
step_after() { :; }
step_failed() {
  say 'Expected unless the user is a superuser: let a superuser of this server run the file, then run the migration again; it passes over this step. Where that is not allowed and the user owns all tables of its databases, mark the step as done: the statements of this migration need the owner only.'
}
