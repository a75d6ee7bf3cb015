# shellcheck shell=bash disable=SC2016
# Step 780 configure-re-index-started: Install deployment.toml for "Start the new version to build the index"
step_before() { :; }
step_run() {
  do_config 'config/3.2.0/stages/1-re-index-started.toml' '/home/trial/wso2am-3.2.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
