# shellcheck shell=bash disable=SC2016
# Step 0130 configure-secrets-filled: Install deployment.toml for "Write the passwords for secure vault into deployment.toml"
step_before() { :; }
step_run() {
  case "$NODE" in
    'cp1') do_config 'config/4.1.0/cp1/deployment.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml' ;;
    'tm1') do_config 'config/4.1.0/tm1/deployment.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml' ;;
    'gw1') do_config 'config/4.1.0/gw1/deployment.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml' ;;
  esac
}
step_after() { :; }
step_failed() { :; }
