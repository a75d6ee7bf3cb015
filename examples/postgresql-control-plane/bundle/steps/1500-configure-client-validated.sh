# shellcheck shell=bash disable=SC2016
# Step 1500 configure-client-validated: Install deployment.toml for "Let the client look for data that it cannot migrate"
step_before() { :; }
step_run() {
  do_config 'config/4.1.0/pub1/stages/2-client-validated.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
