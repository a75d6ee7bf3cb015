# shellcheck shell=bash disable=SC2016
# Step 0020 shrink-identity-tables: Delete expired tokens and sessions while the old version runs
step_before() { :; }
step_run() {
  do_manual 'Run the clean-up scripts for tokens and sessions of 2.6.0 ("Removing unused tokens from the database") on
the API Manager database. Take a backup before. Look at the number of rows that are left in
`IDN_OAUTH2_ACCESS_TOKEN`, `IDN_OAUTH2_AUTHORIZATION_CODE` and `IDN_AUTH_SESSION_STORE`.'
}
step_after() { :; }
step_failed() { :; }
