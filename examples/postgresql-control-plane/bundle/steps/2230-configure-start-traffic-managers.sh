# shellcheck shell=bash disable=SC2016
# Step 2230 configure-start-traffic-managers: Install deployment.toml for "Start the traffic managers"
step_before() { :; }
step_run() {
  do_config 'config/4.1.0/tm1/deployment.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
