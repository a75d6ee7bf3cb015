# shellcheck shell=bash disable=SC2016
# Step 1530 configure-client-run-to-4-0-0: Install deployment.toml for "Migrate the API Manager artefacts up to 4.0.0"
step_before() { :; }
step_run() {
  do_config 'config/4.1.0/pub1/stages/3-client-run-to-4-0-0.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
