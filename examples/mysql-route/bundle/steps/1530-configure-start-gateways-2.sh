# shellcheck shell=bash disable=SC2016
# Step 1530 configure-start-gateways-2: Install deployment.toml for "Start the gateways"
step_before() { :; }
step_run() {
  do_config 'config/4.0.0/gw1/deployment.toml' '/opt/wso2am-4.0.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
