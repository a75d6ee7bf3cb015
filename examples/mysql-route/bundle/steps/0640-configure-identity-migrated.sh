# shellcheck shell=bash disable=SC2016
# Step 0640 configure-identity-migrated: Install deployment.toml for "Run the identity migration 5.9.0 → 5.10.0"
step_before() { :; }
step_run() {
  do_config 'config/3.2.0/portal1/deployment.toml' '/opt/wso2am-3.2.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
