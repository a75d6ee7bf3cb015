# shellcheck shell=bash disable=SC2016
# Step 1320 configure-identity-migrated-2: Install deployment.toml for "Run the identity migration 5.10.0 → 5.11.0"
step_before() { :; }
step_run() {
  do_config 'config/4.0.0/portal1/deployment.toml' '/opt/wso2am-4.0.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
