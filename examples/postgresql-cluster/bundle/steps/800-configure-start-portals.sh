# shellcheck shell=bash disable=SC2016
# Step 800 configure-start-portals: Install deployment.toml for "Start publisher and developer portal"
step_before() { :; }
step_run() {
  case "$NODE" in
    'pub1') do_config 'config/3.1.0/pub1/deployment.toml' '/opt/wso2am-3.1.0/repository/conf/deployment.toml' ;;
    'dev1') do_config 'config/3.1.0/dev1/deployment.toml' '/opt/wso2am-3.1.0/repository/conf/deployment.toml' ;;
  esac
}
step_after() { :; }
step_failed() { :; }
