# shellcheck shell=bash disable=SC2016
# Step 720 configure-re-index-started: Install deployment.toml for "Start the new version to build the index"
step_before() { :; }
step_run() {
  do_config 'config/4.0.0/stages/1-re-index-started.toml' 'C:/wso2/wso2am-4.0.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
