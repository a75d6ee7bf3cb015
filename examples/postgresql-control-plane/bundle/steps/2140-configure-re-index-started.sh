# shellcheck shell=bash disable=SC2016
# Step 2140 configure-re-index-started: Install deployment.toml for "Start the new version to build the index"
step_before() { :; }
step_run() {
  case "$NODE" in
    'pub1') do_config 'config/4.1.0/pub1/stages/4-re-index-started.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml' ;;
    'km1') do_config 'config/4.1.0/km1/stages/1-re-index-started.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml' ;;
  esac
}
step_after() { :; }
step_failed() { :; }
