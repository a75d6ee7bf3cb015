# shellcheck shell=bash disable=SC2016
# Step 1410 configure-identity-migrated: Install deployment.toml for "Run the identity migration 5.7.0 → 5.11.0"
step_before() { :; }
step_run() {
  do_config 'config/4.1.0/pub1/stages/1-identity-migrated.toml' '/opt/wso2am-4.1.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }
