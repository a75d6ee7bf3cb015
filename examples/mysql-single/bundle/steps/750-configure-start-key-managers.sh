# shellcheck shell=bash disable=SC2016
# Step 750 configure-start-key-managers: Install deployment.toml for "Start the nodes that hold keys and users"
step_before() { :; }
step_run() {
  do_config 'config/3.1.0/deployment.toml' '/opt/wso2am-3.1.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
