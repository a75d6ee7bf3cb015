# shellcheck shell=bash disable=SC2016
# Step 210 configure-secrets-filled: Install deployment.toml for "Write the passwords for secure vault into deployment.toml"
step_before() { :; }
step_run() {
  case "$NODE" in
    'pub1') do_config 'config/3.1.0/pub1/deployment.toml' '/opt/wso2am-3.1.0/repository/conf/deployment.toml' ;;
    'dev1') do_config 'config/3.1.0/dev1/deployment.toml' '/opt/wso2am-3.1.0/repository/conf/deployment.toml' ;;
    'km1') do_config 'config/3.1.0/km1/deployment.toml' '/opt/wso2am-3.1.0/repository/conf/deployment.toml' ;;
    'tm1') do_config 'config/3.1.0/tm1/deployment.toml' '/opt/wso2am-3.1.0/repository/conf/deployment.toml' ;;
    'gw1') do_config 'config/3.1.0/gw1/deployment.toml' '/opt/wso2am-3.1.0/repository/conf/deployment.toml' ;;
  esac
}
step_after() { :; }
step_failed() { :; }
