# shellcheck shell=bash disable=SC2016
# Step 600 configure-identity-migrated: Install deployment.toml for "Run the identity migration 5.10.0 → 5.11.0"
step_before() { :; }
step_run() {
  do_config 'config/4.0.0/deployment.toml' 'C:/wso2/wso2am-4.0.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
