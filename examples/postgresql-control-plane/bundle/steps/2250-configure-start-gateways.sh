# shellcheck shell=bash disable=SC2016
# Step 2250 configure-start-gateways: Install deployment.toml for "Start the gateways"
step_before() { :; }
step_run() {
  case "$NODE" in
    'gw1') do_config 'config/4.1.0/gw1/deployment.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml' ;;
    'gw2') do_config 'config/4.1.0/gw2/deployment.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml' ;;
  esac
}
step_after() { :; }
step_failed() { :; }
