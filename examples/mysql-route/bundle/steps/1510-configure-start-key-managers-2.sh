# shellcheck shell=bash disable=SC2016
# Step 1510 configure-start-key-managers-2: Install deployment.toml for "Start the nodes that hold keys and users"
step_before() { :; }
step_run() {
  do_config 'config/4.0.0/portal1/deployment.toml' '/opt/wso2am-4.0.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
