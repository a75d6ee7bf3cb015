# shellcheck shell=bash disable=SC2016
# Step 0810 artefacts-in-database-2: Forget the gateway's files
step_before() { :; }
step_run() {
  do_manual 'Deployed APIs and throttling plans are no longer files: each gateway and traffic manager loads them from the database when it
starts. Shared folders for `synapse-configs` and `executionplans` are not needed any more. Changes by hand in these
folders are lost at the next start.'
}
step_after() { :; }
step_failed() { :; }
