# shellcheck shell=bash disable=SC2016
# Step 1150 configure-start-traffic-managers: Install deployment.toml for "Start the traffic managers"
step_before() { :; }
step_run() {
  do_config 'config/3.1.0/deployment.toml' '/opt/wso2am-3.1.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
