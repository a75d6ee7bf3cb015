# shellcheck shell=bash disable=SC2016
# Step 820 configure-start-key-managers: Install deployment.toml for "Start the nodes that hold keys and users"
step_before() { :; }
step_run() {
  do_config 'config/3.2.0/deployment.toml' '/home/trial/wso2am-3.2.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
