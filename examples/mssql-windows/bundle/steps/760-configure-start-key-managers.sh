# shellcheck shell=bash disable=SC2016
# Step 760 configure-start-key-managers: Install deployment.toml for "Start the nodes that hold keys and users"
step_before() { :; }
step_run() {
  do_config 'config/4.0.0/deployment.toml' 'C:/wso2/wso2am-4.0.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
