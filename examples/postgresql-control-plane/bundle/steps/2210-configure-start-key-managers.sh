# shellcheck shell=bash disable=SC2016
# Step 2210 configure-start-key-managers: Install deployment.toml for "Start the nodes that hold keys and users"
step_before() { :; }
step_run() {
  case "$NODE" in
    'pub1') do_config 'config/4.1.0/pub1/deployment.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml' ;;
    'km1') do_config 'config/4.1.0/km1/deployment.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml' ;;
  esac
}
step_after() { :; }
step_failed() { :; }
