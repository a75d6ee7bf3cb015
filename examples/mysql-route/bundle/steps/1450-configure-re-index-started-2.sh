# shellcheck shell=bash disable=SC2016
# Step 1450 configure-re-index-started-2: Install deployment.toml for "Start the new version to build the index"
step_before() { :; }
step_run() {
  do_config 'config/4.0.0/portal1/stages/1-re-index-started.toml' '/opt/wso2am-4.0.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
