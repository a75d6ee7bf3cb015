# shellcheck shell=bash disable=SC2016
# Step 0600 environment-keys-sequence: Create AM_API_ENV_KEYS_SEQUENCE
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need skip 'sequence AM_API_ENV_KEYS_SEQUENCE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''AM_API_ENV_KEYS_SEQUENCE'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0600-apim_db-environment-keys-sequence.sql'
}
step_after() {
  must 'sequence AM_API_ENV_KEYS_SEQUENCE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''AM_API_ENV_KEYS_SEQUENCE'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }
